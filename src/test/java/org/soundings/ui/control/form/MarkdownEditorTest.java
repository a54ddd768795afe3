package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;

/// A field for notes in a window that later shows a different screen.
@WindowTest
class MarkdownEditorTest {

  private final StackPane room = new StackPane();

  @Start
  void show(Stage stage) {
    Stages.put(stage, new Scene(room, 600, 400));
    stage.show();
  }

  /// The text area keeps the last line that any text area measured, and with it one field.
  @Test
  void removedFieldsAreGarbageCollected(Robot robot) {
    var gone = Stream.generate(() -> writtenInAndTakenAway(robot)).limit(4).toList();

    WindowThread.waitFor(
        "fields that are let go of",
        () -> {
          System.gc();
          return gone.stream().filter(field -> field.get() != null).count() <= 1;
        });
  }

  @Test
  void aClickPlacesTheCaretAndTabPlacesItAtTheEnd(Robot robot) {
    var before = new Button("Before");
    var first = new MarkdownEditor("First", "", 1);
    var second = new MarkdownEditor("Second report", "", 1);
    robot.interact(() -> room.getChildren().setAll(new VBox(before, first, second)));
    robot.interact(before::requestFocus);
    robot.interact(() -> first.setText("Patched each week, by hand"));
    robot.interact(() -> second.setText("Patched each day"));
    WindowThread.settle();
    var area = (CodeArea) first.lookup(".code-area");
    robot.interact(() -> press(area.lookup(".content"), 70));
    assertThat(area.isFocused()).isTrue();
    int pressed = area.getCaretPosition().offset();
    assertThat(pressed).isBetween(1, 20);
    robot.interact(() -> drag(area.lookup(".content"), 120));
    assertThat(area.getSelection().getMin().offset()).isEqualTo(pressed);
    assertThat(area.getSelection().getMax().offset())
        .isGreaterThan(pressed)
        .isLessThan("Patched each week, by hand".length());
    robot.type(KeyCode.TAB);
    assertThat(((CodeArea) second.lookup(".code-area")).getCaretPosition().offset())
        .isEqualTo("Patched each day".length());
  }

  @Test
  void aClickBelowTheTextFocusesTheField(Robot robot) {
    var before = new Button("Before");
    var editor = new MarkdownEditor("Conclusion", "", 4);
    robot.interact(() -> room.getChildren().setAll(new VBox(before, editor)));
    robot.interact(before::requestFocus);
    WindowThread.settle();
    robot.clickAt(editor, 100, editor.getHeight() - 6);
    assertThat(editor.lookup(".code-area").isFocused()).isTrue();
  }

  @Test
  void highlightedMarkdownFollowsAThemeChange(Robot robot) {
    var editor = new MarkdownEditor("Notes", "", 1);
    Scene scene = WindowThread.ask(room::getScene);
    robot.interact(() -> scene.getStylesheets().setAll(theme("red")));
    robot.interact(() -> room.getChildren().setAll(editor));
    robot.interact(() -> editor.setText("An *honest* no"));
    assertThat(emphasis(editor)).isEqualTo(Color.RED);
    robot.interact(() -> room.getChildren().clear());
    robot.interact(() -> scene.getStylesheets().setAll(theme("lime")));
    robot.interact(() -> room.getChildren().setAll(editor));
    assertThat(emphasis(editor)).isEqualTo(Color.LIME);
  }

  private static String theme(String colour) {
    return "data:text/css,.root{-s-text:%s;}.source-emphasis{-fx-fill:-s-text;}".formatted(colour);
  }

  private static Paint emphasis(MarkdownEditor editor) {
    return WindowThread.ask(
        () ->
            editor.lookup(".content").lookupAll("Text").stream()
                .map(Text.class::cast)
                .filter(text -> text.getText().equals("honest"))
                .map(Text::getFill)
                .findFirst()
                .orElseThrow());
  }

  private static void press(Node node, double x) {
    mouse(MouseEvent.MOUSE_PRESSED, node, x);
  }

  private static void drag(Node node, double x) {
    mouse(MouseEvent.MOUSE_DRAGGED, node, x);
  }

  private static void mouse(EventType<MouseEvent> kind, Node node, double x) {
    Point2D scene = node.localToScene(x, 16);
    Point2D screen = node.localToScreen(x, 16);
    Event.fireEvent(
        node,
        new MouseEvent(
            kind,
            x,
            16,
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            new PickResult(node, scene.getX(), scene.getY())));
  }

  /// The nodes around a field that was edited.
  private WeakReference<Pane> writtenInAndTakenAway(Robot robot) {
    var editor = new MarkdownEditor("Notes", "What do you know?", 3);
    robot.interact(() -> room.getChildren().setAll(new StackPane(editor)));
    robot.interact(editor::requestFocus);
    robot.write("Nobody");
    var around = new WeakReference<Pane>((Pane) room.getChildren().getFirst());
    robot.interact(() -> room.getChildren().setAll(new Pane()));
    return around;
  }
}
