package org.soundings.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.ScreenKeys;

/// Shortcuts are changed far down in a list that does not fit.
@WindowTest
class KeysPaneTest {

  private ScrollPane scroll;

  @Start
  void start(Stage stage) {
    var keys = new ScreenKeys();
    IntStream.range(0, 20)
        .forEach(
            i ->
                keys.on(
                    KeyCode.values()[KeyCode.A.ordinal() + i], "thing %s".formatted(i), () -> {}));
    var model =
        new KeysViewModel(
            Map.of("question", new KeysViewModel.Titled("Question", keys)),
            Map.of(),
            new KeysViewModel.Memory() {
              @Override
              public void keep(String command, String key) {}

              @Override
              public void forget(String command) {}
            });
    scroll = Panes.scroll(new KeysPane(model));
    Stages.put(stage, new Scene(scroll, 500, 240));
    stage.show();
  }

  @Test
  void aRefusedShortcutExplainsItInItsRowWithoutMovingIt(Robot robot) {
    Button change = begin(robot, "S");
    double before = top(change);
    robot.type(KeyCode.B);
    Label why = why().getFirst();
    assertThat(why.getText()).startsWith("B is already used for “thing 1”");
    assertThat(seen().contains(bounds(why))).as("in sight").isTrue();
    assertThat(bounds(why).getMinY()).isBetween(bounds(change).getMinY(), bounds(change).getMaxY());
    assertThat(top(change)).isEqualTo(before);
    robot.type(KeyCode.ESCAPE);
    assertThat(why()).isEmpty();
  }

  @Test
  void changingAndResettingAShortcutDoesNotScrollTheList(Robot robot) {
    Button change = begin(robot, "S");
    double before = top(change);
    robot.type(KeyCode.Z);
    assertThat(top(change("Z"))).isEqualTo(before);
    robot.interact(() -> button("Reset to S").requestFocus());
    robot.interact(() -> button("Reset to S").fire());
    assertThat(top(change("S"))).isEqualTo(before);
    assertThat(scroll.getScene().getFocusOwner()).isEqualTo(change("S"));
  }

  private Button begin(Robot robot, String key) {
    robot.interact(() -> change("T").requestFocus());
    Button change = change(key);
    robot.interact(change::requestFocus);
    robot.interact(change::fire);
    assertThat(scroll.getVvalue()).isGreaterThan(0.5);
    return change;
  }

  private Button change(String key) {
    return buttons().stream()
        .filter(
            button ->
                String.valueOf(button.getAccessibleText())
                    .endsWith("change shortcut (currently " + key + ")"))
        .findFirst()
        .orElseThrow();
  }

  private Button button(String text) {
    return buttons().stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
  }

  private List<Button> buttons() {
    return scroll.lookupAll(".button").stream().map(Button.class::cast).toList();
  }

  private List<Label> why() {
    return scroll.lookupAll(".text-missing").stream()
        .filter(Node::isVisible)
        .map(Label.class::cast)
        .toList();
  }

  private static double top(Node node) {
    return bounds(node).getMinY();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private Bounds seen() {
    return bounds(scroll);
  }
}
