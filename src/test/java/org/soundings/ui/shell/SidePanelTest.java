package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// What stands beside a question in a window that has no room for all of it.
class SidePanelTest extends InWindow {

  @Test
  void thePanelTakesThePlaceOfTheListAndLiesOverNothing(Robot robot) {
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
  void thePanelOfTheNextQuestionBeginsAtItsTop(Robot robot) {
    openTheSample(robot);
    robot.type(KeyCode.F9);
    TestWindow.until("the panel", () -> find(".side-panel").isPresent());
    robot.interact(() -> panel().setVvalue(1));
    robot.interact(() -> window.shell.layout());
    assertThat(TestWindow.onWindowThread(() -> panel().getVvalue())).isEqualTo(1);
    robot.type(KeyCode.J);
    assertThat(TestWindow.onWindowThread(() -> panel().getVvalue())).isZero();
  }

  private ScrollPane panel() {
    return (ScrollPane) window.shell.lookup(".side-panel .scroll-pane");
  }

  @Test
  void theLongestNameOfAQuestionIsReadInFull(Robot robot) {
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
