package org.soundings.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

/// A test in the window of a user who has closed the tour and done nothing else.
@WindowTest
public abstract class InWindow {

  @TempDir Path home;
  public TestWindow window;

  @Start
  void openTheWindow(Stage stage) throws IOException {
    window = new TestWindow(stage, home);
  }

  @AfterEach
  void close() {
    window.close();
  }
}
