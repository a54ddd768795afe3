package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
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
import org.testfx.util.WaitForAsyncUtils;

/// The window's thread never works for more than a tenth of a second at a stretch.
@ExtendWith(ApplicationExtension.class)
class ResponsiveIT {

  /// How often all screens are walked before it counts: classes are loaded and compiled then.
  private static final int WARM_UP = 6;

  /// So often the same is done where the watchdog found something: what a screen does for itself is
  /// there each time, what a busy machine or the compiler adds is not. What is there only now and
  /// then is printed and passes.
  private static final int TRIES = 5;

  @TempDir Path home;
  private final SlowDisk disk = new SlowDisk();
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new TestWindow(stage, home, disk);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void walkingThroughTheScreensAndTypingNeverBlocksTheWindow(FxRobot robot) throws Exception {
    window.openTheSample(robot);
    for (int round = 0; round < WARM_UP; round++) {
      walk(robot);
    }
    assertThat(blocksEachTime(() -> walk(robot))).isEmpty();
  }

  @Test
  void aBlockThatIsThereEachTimeIsFound(FxRobot robot) throws Exception {
    window.untilPacks();
    assertThat(blocksEachTime(() -> robot.interact(ResponsiveIT::work))).isNotEmpty();
  }

  /// What blocks the window while something is done; nothing where it can be done without.
  private static List<Watchdog.Block> blocksEachTime(Runnable work) throws InterruptedException {
    List<Watchdog.Block> found = List.of();
    for (int times = 0; times < TRIES; times++) {
      try (var watchdog = new Watchdog()) {
        work.run();
        WaitForAsyncUtils.waitForFxEvents();
        found = watchdog.blocks();
      }
      if (found.isEmpty()) {
        return found;
      }
      System.out.println("What blocked the window: " + found);
    }
    return found;
  }

  @Test
  void closingWaitsForASlowDiskWithoutBlockingTheWindow(FxRobot robot) throws Exception {
    window.openTheSample(robot);
    for (int round = 0; round < WARM_UP; round++) {
      walk(robot);
    }
    Path answers =
        TestWindow.onWindowThread(() -> window.shell.desk().orElseThrow().open())
            .folder()
            .path()
            .resolve("answers");
    disk.beSlow();
    try (var watchdog = new Watchdog()) {
      robot.type(KeyCode.N).write("the last words");
      AtomicBoolean ended = window.beginToClose();
      disk.untilSomebodyWaits();
      AtomicBoolean endedAgain = window.beginToClose();
      assertThat(TestWindow.onWindowThread(ended::get)).isFalse();
      disk.beFast();
      TestWindow.until("the end", ended::get);
      assertThat(endedAgain).isFalse();
      assertThat(watchdog.blocks()).isEmpty();
    } finally {
      disk.beFast();
    }
    assertThat(texts(answers)).anySatisfy(text -> assertThat(text).contains("the last words"));
  }

  private static List<String> texts(Path folder) throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void aPlantedBlockIsFound(FxRobot robot) throws Exception {
    window.untilPacks();
    try (var watchdog = new Watchdog()) {
      robot.interact(ResponsiveIT::work);
      TestWindow.until("the block", () -> !watchdog.blocks().isEmpty());
      assertThat(watchdog.blocks())
          .anySatisfy(block -> assertThat(block.workMillis()).isGreaterThan(200));
    }
  }

  @Test
  void aPlantedWaitIsFound(FxRobot robot) throws Exception {
    window.untilPacks();
    var never = new CountDownLatch(1);
    try (var watchdog = new Watchdog()) {
      Platform.runLater(() -> waitFor(never));
      // Not by the window's thread, which waits.
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !watchdog.blocks().isEmpty());
      assertThat(watchdog.blocks().getFirst().stack())
          .anySatisfy(line -> assertThat(line).contains("waitFor"));
    } finally {
      never.countDown();
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
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
    for (Place place : Places.all()) {
      window.go(robot, place);
    }
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.J, KeyCode.J, KeyCode.K);
    robot.type(KeyCode.N).write("a few words").type(KeyCode.ESCAPE);
  }
}
