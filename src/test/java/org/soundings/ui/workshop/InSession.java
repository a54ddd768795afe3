package org.soundings.ui.workshop;

import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

/// A test at the screen of a session that was just started, in a window that is not visible yet.
@WindowTest
public abstract class InSession {

  @TempDir private Path folder;
  public WorkshopWindow room;

  @Start
  void openWindow(Stage stage) {
    room = new WorkshopWindow(stage, folder);
  }

  @AfterEach
  void close() throws IOException {
    room.close();
  }
}
