package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.profile.Context;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// A selected item is visible in its list, and the focus moves with J and K.
class SteppingTest extends InWindow {

  @Test
  void focusFollowsJThroughTheEvidence(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    Object first = chosen(".list-row").getUserData();
    robot.interact(() -> chosen(".list-row").requestFocus());
    robot.type(KeyCode.J);
    assertThat(chosen(".list-row").getUserData()).isNotEqualTo(first);
    assertThat(window.shell.getScene().getFocusOwner()).isEqualTo(chosen(".list-row"));
  }

  @Test
  void lettersTypedIntoAnOpenMenuAreNotShortcuts(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    Object first = chosen(".list-row").getUserData();
    MenuButton only = (MenuButton) window.named("Filter evidence");
    robot.interact(
        () -> {
          only.requestFocus();
          only.show();
        });
    robot.type(KeyCode.J);
    assertThat(chosen(".list-row").getUserData()).isEqualTo(first);
    robot.interact(only::hide);
    robot.type(KeyCode.J);
    assertThat(chosen(".list-row").getUserData()).isNotEqualTo(first);
  }

  @Test
  void focusFollowsJThroughTheThreats(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Threats(Optional.empty()));
    robot.interact(() -> chosen(".table-row").requestFocus());
    for (int i = 0; i < 14; i++) {
      robot.type(KeyCode.J);
      assertThat(window.shell.getScene().getFocusOwner()).isEqualTo(chosen(".table-row"));
      assertThat(isSeen(chosen(".table-row"))).isTrue();
    }
  }

  @Test
  void theCurrentThreatIsVisibleIfFocusIsElsewhere(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Threats(Optional.empty()));
    Parent side = (Parent) window.shell.lookup(".pane-right");
    robot.interact(() -> Focus.first(side).orElseThrow().requestFocus());
    for (int i = 0; i < 14; i++) {
      robot.type(KeyCode.J);
    }
    assertThat(isSeen(chosen(".table-row"))).isTrue();
    for (int i = 0; i < 14; i++) {
      robot.type(KeyCode.K);
    }
    assertThat(isSeen(chosen(".table-row"))).isTrue();
  }

  @Test
  void aNewCustomThreatIsVisibleInTheList(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Threats(Optional.empty()));
    robot.type(KeyCode.A).write("Rats gnaw the cables").type(KeyCode.ENTER);
    TestWindow.until(
        "its row", () -> chosen(".table-row").getAccessibleText().contains("Rats gnaw the cables"));
    assertThat(isSeen(chosen(".table-row"))).isTrue();
  }

  @Test
  void theFirstQuestionAfterTheContextIsFirstInTheList(Robot robot) {
    window.begin(robot);
    window.edit(
        a ->
            a.changing(
                p ->
                    p.withContext(
                        p.context()
                            .with(
                                "attack-likelihood", new Context.Rating(Context.Level.LOW, "")))));
    window.go(robot, new Place.Questions(Optional.empty()));
    assertThat(window.shell.lookup(".tree-row").getStyleClass()).contains("chosen");
  }

  private Node chosen(String row) {
    return window.shell.lookupAll(row + ".chosen").stream()
        .filter(TestWindow::isShown)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSeen(Node row) {
    Node at = row.getParent();
    while (!at.getStyleClass().contains("scroll-pane")) {
      at = at.getParent();
    }
    return bounds(at).contains(bounds(row));
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
