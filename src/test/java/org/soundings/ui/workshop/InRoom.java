package org.soundings.ui.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test at the screen of a meeting that was just begun, in a window that is not shown yet.
@ExtendWith(ApplicationExtension.class)
abstract class InRoom {

  @TempDir private Path folder;
  WorkshopWindow room;

  /// Opened here because `@Start` is only looked for in the test's own class.
  @BeforeEach
  void openTheRoom() throws TimeoutException {
    room =
        FxToolkit.setupFixture(
            () -> new WorkshopWindow(FxToolkit.toolkitContext().getRegisteredStage(), folder));
  }

  @AfterEach
  void close() throws IOException {
    room.close();
  }
}
