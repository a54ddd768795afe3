package org.soundings.ui.shell.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.ui.Stages;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;

/// A field of several lines in a window that is drawn larger or smaller.
@WindowTest
class ZoomedEditorTest {

  /// The height of a line is a whole number of pixels of the screen, so it differs with the zoom.
  private static final double HALF_A_LINE = 10;

  private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(100);
  private MarkdownEditor editor;

  @Start
  void show(Stage stage) {
    editor = new MarkdownEditor("Notes", "What do you know?", 6);
    Stages.put(
        stage, new Scene(new Zoomed(new VBox(editor), percent.getReadOnlyProperty()), 900, 700));
    stage.show();
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 150, 200})
  void theCaretIsInTheTextAtEveryZoom(int zoom, Robot robot) {
    robot.interact(
        () -> {
          editor.setText("First line.\n\n`Third` line.\nFourth line, **strong** and *marked*.");
          editor.write();
        });
    Bounds ordinary = caret(robot);
    double height = editor.getHeight();
    robot.interact(() -> percent.set(zoom));
    Bounds zoomed = caret(robot);
    assertThat(zoomed.getMinX()).as("from the left").isCloseTo(ordinary.getMinX(), within(2.0));
    assertThat(zoomed.getMinY())
        .as("from the top")
        .isCloseTo(ordinary.getMinY(), within(HALF_A_LINE));
    assertThat(zoomed.getHeight()).isCloseTo(ordinary.getHeight(), within(1.5));
    assertThat(editor.getHeight()).as("of the field").isCloseTo(height, within(HALF_A_LINE));
  }

  @Test
  void allWordsHaveTheSameSize(Robot robot) {
    robot.interact(() -> editor.setText("Plain, **strong** and *marked*."));
    robot.interact(() -> percent.set(200));
    caret(robot);
    assertThat(words(editor))
        .hasSizeGreaterThan(4)
        .allSatisfy(word -> assertThat(word.getFont().getSize()).isEqualTo(28));
  }

  @Test
  void arrowKeysMoveLineByLineAtTwiceTheSize(Robot robot) {
    robot.interact(
        () -> {
          percent.set(200);
          editor.setText("one\ntwo\nthree\nfour");
          editor.write();
        });
    caret(robot);
    robot.type(KeyCode.UP);
    robot.type(KeyCode.UP);
    WindowThread.settle();
    robot.write("!");
    WindowThread.settle();
    assertThat(editor.getText()).isEqualTo("one\ntwo!\nthree\nfour");
  }

  private static List<Text> words(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(
            child ->
                switch (child) {
                  case Label _ -> Stream.<Text>empty();
                  case Text text -> Stream.of(text);
                  case Parent inner -> words(inner).stream();
                  default -> Stream.<Text>empty();
                })
        .filter(text -> !text.getText().isBlank())
        .toList();
  }

  /// The caret within the field, in the coordinates of the field.
  private Bounds caret(Robot robot) {
    var found = new ArrayList<Bounds>();
    for (int pulse = 0; pulse < 3; pulse++) {
      robot.interact(() -> editor.getScene().getRoot().layout());
      WindowThread.settle();
    }
    robot.interact(
        () -> {
          Node caret = editor.lookup(".caret");
          found.add(editor.sceneToLocal(caret.localToScene(caret.getBoundsInLocal())));
        });
    return found.getFirst();
  }
}
