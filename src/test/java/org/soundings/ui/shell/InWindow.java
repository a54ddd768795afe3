package org.soundings.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

/// A test in the window of somebody who has seen the tour and nothing else yet.
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
