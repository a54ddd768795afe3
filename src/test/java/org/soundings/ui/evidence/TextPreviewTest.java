package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.app.evidence.Preview;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// Lines of a stored text are selected and copied.
@WindowTest
class TextPreviewTest {

  private final List<String> copied = new ArrayList<>();
  private TextPreview pane;

  @Start
  void start(Stage stage) throws IOException {
    List<String> lines = IntStream.rangeClosed(1, 60).mapToObj(i -> "line " + i).toList();
    pane = new TextPreview(new Preview.Text(lines, false), "E-003", copied::add);
    var scene = new Scene(pane, 700, 400);
    new WindowTheme(Themes.bundled().value()).wear(scene);
    Stages.put(stage, scene);
    stage.show();
  }

  @Test
  void aClickedLineIsCopied(Robot robot) {
    robot.clickOn(line("line 2"));
    copyByKeys(robot);
    assertThat(copied).containsExactly("line 2");
    assertThat(robot.lookup("E-003, line 2").tryQuery()).isPresent();
  }

  @Test
  void shiftClickAndDragSelectMoreLines(Robot robot) {
    robot.interact(() -> mouse(MouseEvent.MOUSE_PRESSED, "line 5", false));
    robot.interact(() -> mouse(MouseEvent.MOUSE_PRESSED, "line 3", true));
    copyByKeys(robot);
    robot.interact(() -> mouse(MouseEvent.MOUSE_PRESSED, "line 6", false));
    robot.interact(() -> mouse(MouseEvent.MOUSE_DRAGGED, "line 7", false));
    copyByKeys(robot);
    assertThat(copied).containsExactly("line 3\nline 4\nline 5", "line 6\nline 7");
  }

  @Test
  void aQuoteNamesItsSource(Robot robot) {
    robot.clickOn(line("line 1"));
    robot.interact(() -> mouse(MouseEvent.MOUSE_PRESSED, "line 2", true));
    robot.clickOn(robot.lookup("Copy as quote").queryAs(Button.class));
    assertThat(copied).containsExactly("```\nline 1\nline 2\n```\nE-003, lines 1 to 2\n");
  }

  @Test
  void arrowsSelectLinesAndEscapeClearsTheSelection(Robot robot) {
    robot.interact(scroll()::requestFocus);
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    copyByKeys(robot);
    assertThat(copied).containsExactly("line 2\nline 3");
    robot.type(KeyCode.ESCAPE);
    copyByKeys(robot);
    assertThat(copied).hasSize(1);
    assertThat(robot.lookup("Only the start of the file is shown.").tryQuery()).isPresent();
  }

  @Test
  void theCurrentLineIsVisible(Robot robot) {
    robot.interact(scroll()::requestFocus);
    IntStream.range(0, 60).forEach(_ -> robot.type(KeyCode.DOWN));
    assertThat(isInSight(line("line 60"))).isTrue();
    IntStream.range(0, 60).forEach(_ -> robot.type(KeyCode.UP));
    assertThat(isInSight(line("line 1"))).isTrue();
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    copyByKeys(robot);
    assertThat(copied.getFirst().lines()).hasSize(60);
  }

  /// The robot of a test without a screen does not pass Shift to the mouse, and draws nothing.
  private void mouse(EventType<MouseEvent> type, String line, boolean shift) {
    Node text = scroll().getContent();
    double y = line(line).getBoundsInParent().getCenterY();
    text.fireEvent(
        new MouseEvent(
            type,
            20,
            y,
            20,
            y,
            MouseButton.PRIMARY,
            1,
            shift,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  private static void copyByKeys(Robot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
  }

  private ScrollPane scroll() {
    return (ScrollPane) pane.getChildren().getFirst();
  }

  private Text line(String words) {
    return scroll().getContent().lookupAll(".mono").stream()
        .map(Text.class::cast)
        .filter(text -> text.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private boolean isInSight(Node node) {
    Bounds line = node.localToScene(node.getBoundsInLocal());
    Bounds all = scroll().localToScene(scroll().getBoundsInLocal());
    return line.getMinY() >= all.getMinY() && line.getMaxY() <= all.getMaxY();
  }
}
