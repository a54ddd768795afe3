package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window's thread never works for more than a tenth of a second at a stretch.
@ExtendWith(ApplicationExtension.class)
class ResponsiveTest {

  /// How often all screens are walked before it counts: classes are loaded and compiled then.
  private static final int WARM_UP = 6;

  @TempDir Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new TestWindow(stage, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void walkingThroughTheScreensAndTypingNeverBlocksTheWindow(FxRobot robot) throws Exception {
    openTheSample(robot);
    for (int round = 0; round < WARM_UP; round++) {
      walk(robot);
    }
    try (var watchdog = new Watchdog()) {
      walk(robot);
      assertThat(watchdog.blocks()).isEmpty();
    }
  }

  @Test
  void aPlantedBlockIsFound(FxRobot robot) throws Exception {
    TestWindow.until("the packs", () -> !window.shell.program().library().packs().isEmpty());
    try (var watchdog = new Watchdog()) {
      robot.interact(ResponsiveTest::work);
      TestWindow.until("the block", () -> !watchdog.blocks().isEmpty());
      assertThat(watchdog.blocks())
          .anySatisfy(block -> assertThat(block.workMillis()).isGreaterThan(200));
    }
  }

  /// Works for a quarter of a second of processor time.
  private static void work() {
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + 250_000_000;
    while (threads.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }

  private void walk(FxRobot robot) {
    for (Place place : places()) {
      robot.interact(() -> window.shell.frame().orElseThrow().go(place));
    }
    robot.interact(
        () -> window.shell.frame().orElseThrow().go(new Place.Question("core-host-mounts")));
    robot.type(KeyCode.J, KeyCode.J, KeyCode.K);
    robot.type(KeyCode.N).write("a few words").type(KeyCode.ESCAPE);
  }

  private void openTheSample(FxRobot robot) {
    TestWindow.until("the packs", () -> !window.shell.program().library().packs().isEmpty());
    robot.type(KeyCode.ENTER);
    window.untilOpen();
  }

  private static List<Place> places() {
    return List.of(
        new Place.Overview(),
        new Place.Questions(Optional.empty()),
        new Place.Concepts(Optional.empty()),
        new Place.Threats(Optional.empty()),
        new Place.EvidenceList(Optional.empty()),
        new Place.Actions(),
        new Place.Context(),
        new Place.Report(),
        new Place.Settings());
  }
}
