package org.soundings.ui.shell;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.shell.palette.PaletteViewModel;
import org.soundings.ui.theme.Fonts;

/// Measures a real window from outside, as a user sees it: keys are sent through the display, and a
/// key counts as answered when pixels of the screen have changed. Asserts nothing.
/// `src/test/scripts/window-times` creates the folder and runs it.
public final class WindowTimes {

  private static final int KEYS = 300;

  /// The pause between two keys, in milliseconds.
  private static final int REST = 70;

  private static final List<String> SEARCHES =
      List.of("mount", "agent 4711", "is:open kernel", "nothing fits this at all", "log folder");

  private WindowTimes() {}

  public static void main(String... arguments) {
    Application.launch(Measured.class, arguments);
  }

  /// The window, and the robot that types in it.
  public static final class Measured extends Application {

    private Robot hands;
    private TestWindow window;

    @Override
    public void start(Stage stage) throws IOException {
      Fonts.load();
      Path folder = Path.of(getParameters().getRaw().getFirst()).toAbsolutePath();
      window = new TestWindow(stage, folder.resolveSibling("home"));
      Thread.ofPlatform()
          .name("hands")
          .start(
              () -> {
                try {
                  hands = new Robot();
                  measure(folder);
                } catch (AWTException | InterruptedException e) {
                  throw new IllegalStateException(e);
                } finally {
                  Platform.exit();
                }
              });
    }

    private void measure(Path folder) throws InterruptedException {
      until(() -> !window.shell.program().library().packs().isEmpty());
      long opening = System.nanoTime();
      Platform.runLater(() -> window.shell.program().open(folder));
      until(() -> window.shell.context().isPresent());
      ScreenContext context = window.shell.context().orElseThrow();
      System.out.printf(
          "opened in %.2f s: %d answers, %d evidence items%n",
          (System.nanoTime() - opening) / 1e9,
          context.assessment().answers().size(),
          context.assessment().evidence().size());
      walking();
      typing();
      searching(context);
      scrolling(context);
    }

    // Walking.

    /// Prints long tasks of the window's thread while every screen is visited, first when it is
    /// built, then again.
    private void walking() throws InterruptedException {
      for (String round : List.of("first", "second", "third")) {
        try (var watchdog = new Watchdog()) {
          for (Place place : Places.all()) {
            ask(
                () -> {
                  window.shell.frame().orElseThrow().go(place);
                  return true;
                });
          }
          System.out.printf(
              "%s walk through the screens: %d times more than %d ms of work at a stretch%n",
              round, watchdog.blocks().size(), Watchdog.LONGEST_WORK / 1_000_000);
          watchdog.blocks().forEach(block -> System.out.println("  " + block));
        }
      }
    }

    // Typing.

    private void typing() throws InterruptedException {
      ask(
          () -> {
            window.shell.frame().orElseThrow().go(new Place.Question("core-host-mounts"));
            return true;
          });
      Thread.sleep(1_500);
      Rectangle place =
          ask(
              () -> {
                var area = (CodeArea) window.named("Conclusion");
                // A caret that blinks is a change that no key made.
                area.setCaretBlinkPeriod(Duration.hours(1));
                area.requestFocus();
                area.select(area.getDocumentEnd());
                return onScreen(area);
              });
      Thread.sleep(500);
      // Half of the keys type a letter and half delete it, so that no line grows out of view.
      keys(20, place, new ArrayList<>());
      var times = new ArrayList<Double>();
      keys(KEYS, place, times);
      say("key to pixel on the question screen", times);
      var looks = new ArrayList<Double>();
      for (int i = 0; i < 100; i++) {
        long start = System.nanoTime();
        look(place);
        looks.add((System.nanoTime() - start) / 1e6);
      }
      say("  of which one look at the screen is", looks);
    }

    private void keys(int count, Rectangle place, List<Double> times) throws InterruptedException {
      for (int i = 0; i < count; i++) {
        Thread.sleep(REST);
        times.add(key(i % 2 == 0 ? KeyEvent.VK_X : KeyEvent.VK_BACK_SPACE, place));
      }
    }

    /// Milliseconds from pressing a key to the first change of the screen.
    private double key(int code, Rectangle place) {
      int[] before = look(place);
      long start = System.nanoTime();
      hands.keyPress(code);
      hands.keyRelease(code);
      while (Arrays.equals(before, look(place))) {
        if (System.nanoTime() - start > 2_000_000_000L) {
          return 2_000;
        }
      }
      return (System.nanoTime() - start) / 1e6;
    }

    private int[] look(Rectangle place) {
      var picture = hands.createScreenCapture(place);
      return picture.getRGB(
          0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static Rectangle onScreen(Node node) {
      Bounds bounds = node.localToScreen(node.getBoundsInLocal());
      return new Rectangle(
          (int) bounds.getMinX(),
          (int) bounds.getMinY(),
          (int) bounds.getWidth(),
          (int) bounds.getHeight());
    }

    // Searching.

    private void searching(ScreenContext context) throws InterruptedException {
      var ready = new ArrayList<Double>();
      var times = new ArrayList<Double>();
      for (int round = 0; round < 4; round++) {
        long start = System.nanoTime();
        PaletteViewModel model = ask(() -> new PaletteViewModel(context, _ -> {}, List.of()));
        double shown = (System.nanoTime() - start) / 1e6;
        until(model::isReady);
        ready.add((System.nanoTime() - start) / 1e6);
        if (round == 0) {
          System.out.printf("palette opened in %.1f ms of the window's thread%n", shown);
        }
        for (String wanted : SEARCHES) {
          for (int end = 1; end <= wanted.length(); end++) {
            String letters = wanted.substring(0, end);
            long asked = System.nanoTime();
            ask(
                () -> {
                  model.search(letters);
                  return true;
                });
            if (round > 0) {
              times.add((System.nanoTime() - asked) / 1e6);
            }
          }
        }
      }
      say("all that was said is ready to be searched", ready);
      say("search in the palette, for each letter", times);
      ask(
          () -> {
            window.shell.showPalette();
            return true;
          });
      Thread.sleep(1_500);
      Rectangle field = ask(() -> onScreen(window.shell.lookup(".palette-field")));
      var keys = new ArrayList<Double>();
      for (int i = 0; i < 60; i++) {
        Thread.sleep(REST);
        // The caret of the field blinks. Its changes do not count as answers to a key.
        int code = i % 6 == 5 ? KeyEvent.VK_BACK_SPACE : "AGENT".charAt(i % 6 % 5);
        keys.add(key(code, field));
      }
      say("key to pixel in the palette", keys);
      hands.keyPress(KeyEvent.VK_ESCAPE);
      hands.keyRelease(KeyEvent.VK_ESCAPE);
      Thread.sleep(500);
    }

    // Scrolling.

    private void scrolling(ScreenContext context) throws InterruptedException {
      Optional<Evidence> report =
          context.assessment().evidence().values().stream()
              .filter(
                  item ->
                      item.file()
                          .flatMap(StoredFile::wasRead)
                          .filter(Reading::hasFindings)
                          .isPresent())
              .findFirst();
      if (report.isEmpty()) {
        System.out.println("no report was imported: scrolling is not measured");
        return;
      }
      long start = System.nanoTime();
      ask(
          () -> {
            window.shell.frame().orElseThrow().go(new Place.Findings(report.get().id()));
            return true;
          });
      until(() -> table().filter(t -> !t.getItems().isEmpty()).isPresent());
      TableView<?> table = ask(() -> table().orElseThrow());
      System.out.printf(
          "findings shown in %.2f s: %,d lines%n",
          (System.nanoTime() - start) / 1e9, ask(() -> table.getItems().size()));
      Rectangle place = ask(() -> onScreen(table));
      hands.mouseMove((int) place.getCenterX(), (int) place.getCenterY());
      Thread.sleep(500);
      var frames = new Frames();
      ask(frames::begin);
      for (int i = 0; i < 300; i++) {
        hands.mouseWheel(3);
        Thread.sleep(16);
      }
      say("frame while the wheel scrolls", ask(frames::end));
      ask(
          () -> {
            table.requestFocus();
            return true;
          });
      ask(frames::begin);
      for (int i = 0; i < 100; i++) {
        int code = i % 50 == 0 ? KeyEvent.VK_END : KeyEvent.VK_PAGE_UP;
        hands.keyPress(code);
        hands.keyRelease(code);
        Thread.sleep(30);
      }
      say("frame while pages turn, from the end", ask(frames::end));
    }

    private Optional<TableView<?>> table() {
      return TestWindow.nodes(window.shell)
          .filter(TableView.class::isInstance)
          .<TableView<?>>map(node -> (TableView<?>) node)
          .findFirst();
    }

    /// The time from each frame to the next, in milliseconds.
    private static final class Frames extends AnimationTimer {
      private final List<Double> times = new ArrayList<>();
      private long last;

      boolean begin() {
        times.clear();
        last = 0;
        start();
        return true;
      }

      List<Double> end() {
        stop();
        return List.copyOf(times);
      }

      @Override
      public void handle(long now) {
        if (last > 0) {
          times.add((now - last) / 1e6);
        }
        last = now;
      }
    }
  }

  // The window's thread.

  private static <T> T ask(Callable<T> question) {
    return TestWindow.onWindowThread(question);
  }

  private static void until(Callable<Boolean> condition) throws InterruptedException {
    while (!ask(condition)) {
      Thread.sleep(5);
    }
  }

  private static void say(String what, List<Double> milliseconds) {
    double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        "%-44s p50 %6.1f ms   p99 %6.1f ms   most %6.1f ms   (n = %d)%n",
        what,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)],
        sorted[sorted.length - 1],
        sorted.length);
  }
}
