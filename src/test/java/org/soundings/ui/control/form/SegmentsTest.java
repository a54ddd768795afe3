package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.theme.Theme;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// Arrow keys select, and a focused option does not look like a selected one.
@WindowTest
class SegmentsTest {

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

  private WindowTheme windowTheme;
  private Scene scene;
  private Segments<String> segments;

  static Stream<Theme> themes() throws IOException {
    return Themes.bundled().value().all().stream();
  }

  @Start
  void start(Stage stage) throws IOException {
    windowTheme = new WindowTheme(Themes.bundled().value());
    segments = new Segments<String>("Effectiveness");
    List.of("effective", "weak", "missing").forEach(each -> segments.with(each, each));
    segments.setValue("weak");
    scene = new Scene(new StackPane(segments), 400, 100);
    windowTheme.wear(scene);
    Stages.put(stage, scene);
    stage.show();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void focusIsShownByARingOutsideTheSelectedSegment(Theme theme, Robot robot) {
    robot.interact(() -> windowTheme.choose(theme.id()));
    assertThat(ring("weak", false)).as("chosen").isEqualTo(ground());
    for (String each : List.of("weak", "missing")) {
      Color ring = ring(each, true);
      assertThat(ring).as(each).isEqualTo(Color.web(theme.colours().get("-s-accent")));
      assertThat(fill(each, true)).as(each).isEqualTo(fill(each, false));
    }
    assertThat(fill("weak", true)).isNotEqualTo(fill("missing", true));
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, effective, weak",
    "DOWN, effective, weak",
    "LEFT, effective, effective",
    "UP, effective, effective",
  })
  void anArrowSelectsTheFirstWhenNothingIsSelected(
      KeyCode arrow, String first, String second, Robot robot) {
    robot.interact(() -> segments.setValue(null));
    robot.interact(() -> segments.getChildren().getFirst().requestFocus());
    robot.type(arrow);
    assertThat(segments.getValue()).isEqualTo(first);
    robot.type(arrow);
    assertThat(segments.getValue()).isEqualTo(second);
  }

  @Test
  void withoutASelectionTheFocusRingSurroundsAllSegments(Robot robot) {
    robot.interact(() -> segments.setValue(null));
    robot.interact(() -> segments.getChildren().getFirst().requestFocus());
    Color accent = Color.web(windowTheme.theme().colours().get("-s-accent"));
    for (String each : List.of("effective", "weak", "missing")) {
      assertThat(colour(each, each.equals("effective"), -3)).as(each).isEqualTo(accent);
    }
    assertThat(fill("effective", true)).isEqualTo(fill("weak", false));
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SPACE", "ENTER"})
  void spaceAndEnterSelectTheFocusedSegment(KeyCode key, Robot robot) {
    robot.interact(() -> segments.setValue(null));
    robot.interact(() -> segments.getChildren().getFirst().requestFocus());
    robot.type(key);
    assertThat(segments.getValue()).isEqualTo("effective");
  }

  @Test
  void arrowsStopAtTheEndsAndMoveFocusWithTheSelection(Robot robot) {
    robot.interact(() -> segments.getChildren().get(1).requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN);
    assertThat(segments.getValue()).isEqualTo("missing");
    assertThat(scene.getFocusOwner()).isSameAs(segments.getChildren().getLast());
  }

  @Test
  void keysSelectSegmentsIfEnabledAndDigitsAreConsumed(Robot robot) {
    var gone = new ArrayList<KeyCode>();
    var byKeys = new Segments<String>("How sure").byKeys();
    robot.interact(
        () -> {
          byKeys.with("low", "low", Optional.empty(), "1");
          byKeys.with("high", "high", Optional.empty(), "U");
          var beside = new VBox(segments, byKeys);
          beside.setOnKeyPressed(key -> gone.add(key.getCode()));
          scene.setRoot(beside);
          byKeys.getChildren().getFirst().requestFocus();
        });
    robot.type(KeyCode.U);
    assertThat(byKeys.getValue()).isEqualTo("high");
    robot.type(KeyCode.NUMPAD1, KeyCode.DIGIT3, KeyCode.DIGIT0);
    assertThat(byKeys.getValue()).isEqualTo("low");
    assertThat(gone).as("no key of the place around it").isEmpty();
    robot.interact(() -> segments.getChildren().getFirst().requestFocus());
    robot.type(KeyCode.DIGIT3, KeyCode.U);
    assertThat(gone).containsExactly(KeyCode.DIGIT3, KeyCode.U);
  }

  @Test
  void arrowsContinueToSeparateSegments(Robot robot) {
    Segments<String> apart = segments.apart("unknown");
    robot.interact(() -> apart.with("unknown", "unknown"));
    robot.interact(() -> scene.setRoot(new HBox(8, segments, apart)));
    robot.interact(() -> segments.getChildren().get(1).requestFocus());
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(segments.getValue()).isEqualTo("unknown");
    assertThat(scene.getFocusOwner()).isSameAs(apart.getChildren().getFirst());
    robot.type(KeyCode.LEFT);
    assertThat(apart.getValue()).isEqualTo("missing");
    assertThat(scene.getFocusOwner()).isSameAs(segments.getChildren().getLast());
    assertThat(apart.getChildren().getFirst().isFocusTraversable())
        .as("Tab stops once in all of them")
        .isFalse();
  }

  /// The colour three pixels above an option.
  private Color ring(String name, boolean focused) {
    return colour(name, focused, -3);
  }

  /// The colour a few pixels inside an option, above its word.
  private Color fill(String name, boolean focused) {
    return colour(name, focused, 4);
  }

  private Color ground() {
    return onWindowThread(() -> scene.snapshot(null).getPixelReader().getColor(2, 2));
  }

  private Color colour(String name, boolean focused, double below) {
    Node segment =
        segments.getChildren().stream()
            .filter(each -> name.equals(each.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    return onWindowThread(
        () -> {
          segment.pseudoClassStateChanged(FOCUSED, focused);
          WritableImage picture = scene.snapshot(null);
          Bounds bounds = segment.localToScene(segment.getLayoutBounds());
          segment.pseudoClassStateChanged(FOCUSED, false);
          return picture
              .getPixelReader()
              .getColor(
                  (int) (bounds.getMinX() + bounds.getWidth() / 2),
                  (int) (bounds.getMinY() + below));
        });
  }

  private static Color onWindowThread(Callable<Color> question) {
    return WindowThread.ask(question);
  }
}
