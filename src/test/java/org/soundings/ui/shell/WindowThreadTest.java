package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.search.SearchEntries;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The window's thread does no work that may take long: no files, no waits, no work that belongs in
/// a job. Screens that are not shown are not in a scene, so they are not laid out.
/// `src/test/scripts/window-times` measures the durations.
@WindowTest
class WindowThreadTest {

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
  void walkingThroughScreensAndTypingNeverBlocksTheUiThread(Robot robot) throws Exception {
    try (var record = new WindowThreadRecord(home)) {
      window.openTheSample(robot);
      walk(robot);
      assertThat(record.found()).isEmpty();
    }
  }

  @Test
  void hiddenScreensAreNotInAScene(Robot robot) {
    window.openTheSample(robot);
    Set<Node> screens = screens(robot);
    assertThat(screens).hasSizeGreaterThan(10);
    assertThat(inAScene(screens)).containsExactly(window.frame().screen().node());
  }

  @Test
  void aHiddenScreenInTheSceneIsDetected(Robot robot) {
    window.openTheSample(robot);
    Set<Node> screens = screens(robot);
    Node hidden = screens.iterator().next();
    robot.interact(() -> window.shell.getChildren().addFirst(hidden));
    assertThat(inAScene(screens)).containsExactlyInAnyOrder(hidden, window.frame().screen().node());
  }

  private Set<Node> screens(Robot robot) {
    Set<Node> screens = new LinkedHashSet<>();
    for (Place place : Places.all()) {
      window.go(robot, place);
      screens.add(window.frame().screen().node());
    }
    return screens;
  }

  private static List<Node> inAScene(Set<Node> screens) {
    return screens.stream().filter(screen -> screen.getScene() != null).toList();
  }

  @Test
  void closingWaitsForASlowDiskWithoutBlockingTheUiThread(Robot robot) throws Exception {
    window.openTheSample(robot);
    window.go(robot, Places.QUESTION);
    Path answers =
        TestWindow.onWindowThread(() -> window.shell.context().orElseThrow().open())
            .folder()
            .path()
            .resolve("answers");
    disk.beSlow();
    try (var record = new WindowThreadRecord(home)) {
      robot.type(KeyCode.N).write("the last words");
      AtomicBoolean ended = window.beginToClose();
      disk.untilAnotherProcessWaits();
      AtomicBoolean endedAgain = window.beginToClose();
      assertThat(TestWindow.onWindowThread(ended::get)).isFalse();
      disk.beFast();
      TestWindow.until("the end", ended::get);
      assertThat(endedAgain).isFalse();
      assertThat(record.found()).isEmpty();
    } finally {
      disk.beFast();
    }
    assertThat(texts(answers)).anySatisfy(text -> assertThat(text).contains("the last words"));
  }

  @Test
  void fileAccessOnTheUiThreadIsDetected(Robot robot) throws Exception {
    window.untilPacks();
    Path planted = Files.writeString(home.resolve("planted"), "words");
    try (var record = new WindowThreadRecord(home)) {
      robot.interact(() -> read(planted));
      assertThat(record.found()).anyMatch(found -> found.startsWith("jdk.FileRead " + planted));
    }
    try (var record = new WindowThreadRecord(home)) {
      robot.interact(() -> write(planted));
      assertThat(record.found()).anyMatch(found -> found.startsWith("jdk.FileWrite " + planted));
    }
  }

  @Test
  void aWaitOnTheUiThreadIsDetected(Robot robot) throws Exception {
    window.untilPacks();
    try (var record = new WindowThreadRecord(home)) {
      robot.interact(() -> waitFor(new CountDownLatch(1)));
      assertThat(record.found()).anyMatch(found -> found.startsWith("jdk.ThreadPark"));
    }
  }

  @Test
  void aFolderLookupOnTheUiThreadIsDetected(Robot robot) throws Exception {
    window.untilPacks();
    try (var record = new WindowThreadRecord(home)) {
      robot.interact(() -> Files.exists(home.resolve("nothing")));
      assertThat(record.found()).anyMatch(found -> found.startsWith("jdk.MethodTrace"));
    }
  }

  @Test
  void aContendedLockOnTheUiThreadIsDetected(Robot robot) throws Exception {
    window.untilPacks();
    Thread thread = TestWindow.onWindowThread(Thread::currentThread);
    var lock = new AtomicBoolean();
    try (var record = new WindowThreadRecord(home)) {
      var entered = new FutureTask<>(() -> enter(lock), true);
      synchronized (lock) {
        Platform.runLater(entered);
        WindowThread.waitFor("a blocked window", () -> thread.getState() == Thread.State.BLOCKED);
      }
      entered.get();
      assertThat(record.found()).anyMatch(found -> found.startsWith("jdk.JavaMonitorEnter"));
    }
  }

  @Test
  void heavyWorkOnTheUiThreadIsDetected(Robot robot) throws Exception {
    window.openTheSample(robot);
    ScreenContext context = TestWindow.onWindowThread(() -> window.shell.context().orElseThrow());
    try (var record = new WindowThreadRecord(home)) {
      robot.interact(
          () -> SearchEntries.index(context.library(), context.assessment(), context.now()));
      assertThat(record.found()).anyMatch(found -> found.startsWith("jdk.MethodTrace"));
    }
  }

  private void walk(Robot robot) {
    for (Place place : Places.all()) {
      window.go(robot, place);
    }
    window.go(robot, Places.QUESTION);
    robot.type(KeyCode.J, KeyCode.J, KeyCode.K);
    robot.type(KeyCode.N).write("short title").type(KeyCode.ESCAPE);
    WindowThread.settle();
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

  private static void read(Path file) {
    try {
      assertThat(Files.readString(file)).isNotEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "more words");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void enter(AtomicBoolean lock) {
    synchronized (lock) {
      lock.set(true);
    }
  }

  private static void waitFor(CountDownLatch never) {
    try {
      assertThat(never.await(1, TimeUnit.MILLISECONDS)).isFalse();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
