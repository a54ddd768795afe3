package org.soundings.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test in the room of six people who meet.
@ExtendWith(ApplicationExtension.class)
abstract class InRoom {

  @TempDir Path home;
  Room room;

  /// Opened here because `@Start` is only looked for in the test's own class.
  @BeforeEach
  void openTheRoom() throws TimeoutException {
    room =
        FxToolkit.setupFixture(
            () -> new Room(FxToolkit.toolkitContext().getRegisteredStage(), home));
  }

  @AfterEach
  void close() {
    room.window.close();
  }
}
