package org.soundings.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

/// A test with a workshop of six people.
@WindowTest
abstract class InSessionWindow {

  @TempDir Path home;
  SixPersonSession room;

  @Start
  void openSession(Stage stage) throws IOException {
    room = new SixPersonSession(stage, home);
  }

  @AfterEach
  void close() {
    room.window.close();
  }
}
