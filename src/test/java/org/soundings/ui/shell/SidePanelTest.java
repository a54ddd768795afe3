package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.soundings.pack.Concept;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;
import org.soundings.ui.theme.WindowTheme;

/// The side panel of a question in a window that has no space for all of it.
class SidePanelTest extends InWindow {

  @Test
  void theSidePanelReplacesTheListAndCoversNothing(Robot robot) {
    openTheSample(robot);
    assertThat(find(".side-panel")).isEmpty();
    Node row = find(".tree-row").orElseThrow();
    robot.interact(row::requestFocus);

    robot.type(KeyCode.F9);
    TestWindow.until("the panel", () -> find(".side-panel").isPresent());
    robot.interact(() -> window.shell.layout());
    assertThat(find(".tree-row")).isEmpty();
    assertThat(left(".side-panel")).isGreaterThanOrEqualTo(right(".question-sheet"));
    assertThat(focused()).isPresent();
    assertThat(Focus.isInside(screen(), focused().orElseThrow())).isTrue();

    robot.type(KeyCode.ESCAPE);
    assertThat(find(".side-panel")).isEmpty();
    assertThat(find(".tree-row")).isPresent();
    robot.type(KeyCode.F9).type(KeyCode.J);
    assertThat(find(".side-panel")).as("it stays at the next question").isPresent();
  }

  @Test
  void thePanelStartsAtItsTopForTheNextQuestion(Robot robot) {
    openTheSample(robot);
    robot.type(KeyCode.F9);
    TestWindow.until("the panel", () -> find(".side-panel").isPresent());
    robot.interact(() -> panel().setVvalue(1));
    robot.interact(() -> window.shell.layout());
    assertThat(TestWindow.onWindowThread(() -> panel().getVvalue())).isEqualTo(1);
    robot.type(KeyCode.J);
    assertThat(TestWindow.onWindowThread(() -> panel().getVvalue())).isZero();
  }

  @Test
  void aConceptShowsThreeLinesUntilExpanded(Robot robot) {
    openTheSample(robot);
    robot.type(KeyCode.F9);
    TestWindow.until("the panel", () -> find(".side-panel").isPresent());
    Label words = explanation();
    robot.interact(() -> window.shell.layout());
    double before = height(words);
    robot.interact(() -> more().fire());
    robot.interact(() -> window.shell.layout());
    assertThat(height(words)).isGreaterThan(before + 40);
    assertThat(more().getText()).isEqualTo("Show less");
    robot.interact(() -> more().fire());
    robot.interact(() -> window.shell.layout());
    assertThat(height(words)).isEqualTo(before);
  }

  private Label explanation() {
    String words =
        window.shell.context().orElseThrow().library().concepts().stream()
            .map(Concept::explanation)
            .filter(each -> labels().anyMatch(label -> label.getText().equals(each)))
            .findFirst()
            .orElseThrow();
    return labels().filter(label -> label.getText().equals(words)).findFirst().orElseThrow();
  }

  private Stream<Label> labels() {
    return window.shell.lookupAll(".side-panel .label").stream().map(Label.class::cast);
  }

  private Button more() {
    return window.shell.lookupAll(".side-panel .button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().startsWith("Show "))
        .findFirst()
        .orElseThrow();
  }

  private static double height(Node node) {
    return TestWindow.onWindowThread(() -> node.getLayoutBounds().getHeight());
  }

  @Test
  void aQuestionThatDoesNotFitUsesCompactType(Robot robot) {
    openTheSample(robot);
    WindowTheme theme = window.shell.theme();
    robot.interact(() -> theme.be(theme.appearance().withZoom(80)));
    window.go(robot, new Place.Question("core-zero-day"));
    high(robot, 800);
    TestWindow.until("the full type", () -> !isCompact());
    high(robot, 730);
    TestWindow.until("the compact type", this::isCompact);
    high(robot, 800);
    TestWindow.until("the full type again", () -> !isCompact());
  }

  private void high(Robot robot, double height) {
    Window shown = window.shell.getScene().getWindow();
    robot.interact(
        () -> {
          shown.setWidth(1280);
          shown.setHeight(height);
        });
  }

  private boolean isCompact() {
    return find(".question-sheet").orElseThrow().getStyleClass().contains("low");
  }

  private ScrollPane panel() {
    return (ScrollPane) window.shell.lookup(".side-panel .scroll-pane");
  }

  @Test
  void theLongestQuestionTitleIsNotTruncated(Robot robot) {
    openTheSample(robot);
    robot.interact(() -> window.shell.layout());
    assertThat(window.shell.lookupAll(".tree-row .label"))
        .isNotEmpty()
        .allSatisfy(
            label ->
                assertThat(((Label) label).isTextTruncated())
                    .as(((Label) label).getText())
                    .isFalse());
  }

  private void openTheSample(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
  }

  private Parent screen() {
    return TestWindow.onWindowThread(() -> window.frame().screen().node());
  }

  private Optional<Node> focused() {
    return TestWindow.onWindowThread(
        () -> Optional.ofNullable(window.shell.getScene().getFocusOwner()));
  }

  private Optional<Node> find(String style) {
    return TestWindow.onWindowThread(() -> Optional.ofNullable(window.shell.lookup(style)));
  }

  private double left(String style) {
    return TestWindow.onWindowThread(() -> window.shell.lookup(style).localToScene(0, 0).getX());
  }

  private double right(String style) {
    return TestWindow.onWindowThread(
        () -> {
          Node node = window.shell.lookup(style);
          return node.localToScene(node.getLayoutBounds()).getMaxX();
        });
  }
}
