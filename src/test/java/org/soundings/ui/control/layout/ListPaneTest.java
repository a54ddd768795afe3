package org.soundings.ui.control.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

/// A list that is longer than its space, next to a node that sometimes has the focus.
@WindowTest
class ListPaneTest {

  private ListPane list;
  private Button other;
  private Scene scene;

  /// Controls can be created only after the toolkit has started, which may be after the first test.
  @Start
  void start(Stage stage) {
    list = new ListPane("Things", Optional.empty());
    other = new Button("Other");
    choose(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    scene = new Scene(new VBox(other, list), 400, 300);
    Stages.put(stage, scene);
    stage.show();
  }

  @Test
  void focusMovesToTheNewlySelectedRow(Robot robot) {
    robot.interact(() -> line(0).requestFocus());
    robot.interact(() -> choose(1));
    assertThat(scene.getFocusOwner()).isEqualTo(line(1));
  }

  @Test
  void focusStaysOnItsRowIfTheSelectionIsUnchanged(Robot robot) {
    robot.interact(() -> line(3).requestFocus());
    robot.interact(() -> choose(0));
    assertThat(scene.getFocusOwner()).isEqualTo(line(3));
  }

  @Test
  void onlyRowsThatLookDifferentAreRebuilt(Robot robot) {
    List<Node> before = rows();
    robot.interact(() -> choose(1));
    List<Node> now = rows();
    assertThat(now).hasSameSizeAs(before);
    assertThat(now.subList(2, now.size())).isEqualTo(before.subList(2, before.size()));
    assertThat(now.getFirst()).isNotSameAs(before.getFirst());
    assertThat(now.get(1)).isNotSameAs(before.get(1));
    var opened = new ArrayList<String>();
    robot.interact(
        () ->
            list.show(
                List.of(
                    row("Line 0", false, () -> opened.add("anew")),
                    row("Other words", false, () -> {}))));
    assertThat(rows()).hasSize(2);
    assertThat(rows().getLast().getAccessibleText()).isEqualTo("Other words");
    robot.interact(() -> ((Button) now.getFirst()).fire());
    assertThat(rows().getFirst()).isSameAs(now.getFirst());
    assertThat(opened).containsExactly("anew");
  }

  private static ListPane.Line row(String words, boolean chosen, Runnable open) {
    String id = words.replace("Line ", "line-");
    return new ListPane.Line(id, Labels.label(words), words, chosen, open);
  }

  private List<Node> rows() {
    return List.copyOf(((Parent) line(0).getParent()).getChildrenUnmodifiable());
  }

  @Test
  void theSelectedRowScrollsIntoViewWhereverFocusIs(Robot robot) {
    robot.interact(other::requestFocus);
    robot.interact(() -> choose(30));
    assertThat(isSeen(line(30))).isTrue();
    assertThat(scene.getFocusOwner()).isEqualTo(other);
    robot.interact(() -> choose(0));
    assertThat(isSeen(line(0))).isTrue();
  }

  @Test
  void theSelectedRowStaysVisibleWhenTheListShrinks(Robot robot) {
    int lowest = (int) IntStream.range(0, 40).filter(i -> isSeen(line(i))).count() - 1;
    robot.interact(() -> choose(lowest));
    robot.interact(
        () -> {
          VBox.setVgrow(list, Priority.NEVER);
          list.fold(scene.getHeight());
        });
    assertThat(list.getHeight()).isLessThan(220);
    assertThat(isSeen(line(lowest))).isTrue();
  }

  private void choose(int chosen) {
    list.show(
        IntStream.range(0, 40).mapToObj(i -> row("Line " + i, i == chosen, () -> {})).toList());
  }

  private Node line(int number) {
    return list.lookupAll(".list-row").stream()
        .filter(row -> row.getUserData().equals("line-" + number))
        .findFirst()
        .orElseThrow();
  }

  private boolean isSeen(Node line) {
    return bounds(list.lookup(".scroll-pane")).contains(bounds(line));
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
