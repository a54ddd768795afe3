package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// Evidence that is added manually, and the focus afterwards.
class AddingEvidenceTest extends InWindow {

  @Test
  void addedEvidenceIsSelectedAndVisibleInTheList(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    robot.type(KeyCode.E);
    robot.clickOn("Command");
    write("Command", "id", robot);
    write("Output", "uid=0", robot);
    write("Title", "The last of all", robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    TestWindow.until("the item", () -> chosen().getAccessibleText().startsWith("The last of all"));
    TestWindow.until("a look at its file", () -> !says("verified").isEmpty());
    robot.interact(window.shell::layout);
    assertThat(TestWindow.onWindowThread(() -> isInSight(chosen()))).isTrue();
  }

  @Test
  void evidenceAddedElsewhereIsSelectedInTheList(Robot robot) {
    window.openTheSample(robot);
    robot.interact(() -> window.frame().addEvidence());
    robot.clickOn("Command");
    write("Command", "id", robot);
    write("Output", "uid=0", robot);
    write("Title", "The last of all", robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    TestWindow.until(
        "the item",
        () ->
            window.assessment().evidence().values().stream()
                .anyMatch(item -> item.title().equals("The last of all")));
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    assertThat(TestWindow.onWindowThread(() -> chosen().getAccessibleText()))
        .startsWith("The last of all");
  }

  @Test
  void theOutputFieldFollowsTheCommandField(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    robot.type(KeyCode.E);
    robot.clickOn("Command");
    write("Command", "id", robot);
    robot.type(KeyCode.TAB).write("uid=0");
    assertThat(((TextInputControl) field("Output")).getText()).isEqualTo("uid=0");
  }

  private void write(String field, String words, Robot robot) {
    robot.interact(field(field)::requestFocus);
    robot.write(words);
  }

  private Node field(String name) {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.shell.overlay())
                .filter(TextInputControl.class::isInstance)
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
  }

  private Set<Node> says(String words) {
    return TestWindow.nodes(window.frame().screen().node())
        .filter(node -> node instanceof Labeled labeled && labeled.getText().contains(words))
        .collect(Collectors.toSet());
  }

  private Node chosen() {
    return window.shell.lookup(".list-row.chosen");
  }

  private static boolean isInSight(Node row) {
    Node at = row;
    while (!(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    Bounds seen = at.localToScene(at.getLayoutBounds());
    return seen.contains(row.localToScene(row.getLayoutBounds()));
  }
}
