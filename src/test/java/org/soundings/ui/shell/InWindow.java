package org.soundings.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test in the window of somebody who has seen the tour and nothing else yet.
@ExtendWith(ApplicationExtension.class)
abstract class InWindow {

  @TempDir Path home;
  TestWindow window;

  /// Opened here because `@Start` is only looked for in the test's own class.
  @BeforeEach
  void openTheWindow() throws TimeoutException {
    window =
        FxToolkit.setupFixture(
            () -> new TestWindow(FxToolkit.toolkitContext().getRegisteredStage(), home));
  }

  @AfterEach
  void close() {
    window.close();
  }
}
