package org.soundings.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

/// Words are undone and redone, each by one key, at any position of the caret.
@WindowTest
class WordStepsTest {

  private CodeArea area;
  private WordSteps steps;

  @Start
  void start(Stage stage) {
    area = new CodeArea();
    steps = new WordSteps(area);
    Stages.put(stage, new Scene(area, 400, 200));
    stage.show();
    area.select(TextPos.ZERO);
  }

  private void type(Robot robot, String text) {
    robot.interact(area::requestFocus);
    robot.interact(() -> text.codePoints().mapToObj(Character::toString).forEach(this::press));
  }

  private void press(String letter) {
    Event.fireEvent(
        area,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private String after(Robot robot, Runnable step) {
    robot.interact(step);
    return area.getText();
  }

  @Test
  void undoAndRedoMoveWordByWord(Robot robot) {
    type(robot, "Insured by them");
    assertThat(after(robot, () -> steps.undo())).isEqualTo("Insured by ");
    assertThat(after(robot, () -> steps.undo())).isEqualTo("Insured ");
    assertThat(after(robot, () -> steps.redo())).isEqualTo("Insured by");
    assertThat(after(robot, () -> steps.redo())).isEqualTo("Insured by them");
  }

  @Test
  void textAfterTheCaretIsNotPartOfTheStep(Robot robot) {
    robot.interact(() -> area.setText("The provider has it insured"));
    robot.interact(() -> area.select(TextPos.ofLeading(0, 19)));
    type(robot, " (policy 12). And more");
    assertThat(after(robot, () -> steps.undo()))
        .isEqualTo("The provider has it (policy 12). And  insured");
    assertThat(after(robot, () -> steps.undo()))
        .isEqualTo("The provider has it (policy 12).  insured");
    assertThat(after(robot, () -> steps.redo()))
        .isEqualTo("The provider has it (policy 12). And insured");
  }

  @Test
  void typingAtAnotherPositionIsASeparateStep(Robot robot) {
    type(robot, "one three");
    robot.interact(() -> area.select(TextPos.ofLeading(0, 3)));
    type(robot, "s");
    assertThat(after(robot, () -> steps.undo())).isEqualTo("one three");
    assertThat(after(robot, () -> steps.undo())).isEqualTo("one ");
  }

  @Test
  void aScriptWithoutSpacesIsUndoneByCharacter(Robot robot) {
    type(robot, "鍵は金庫");
    assertThat(after(robot, () -> steps.undo())).isEqualTo("鍵は金");
  }

  @Test
  void typingAfterRedoReplacesNothing(Robot robot) {
    type(robot, "red green blue");
    after(robot, () -> steps.undo());
    after(robot, () -> steps.undo());
    after(robot, () -> steps.redo());
    assertThat(after(robot, () -> steps.redo())).isEqualTo("red green blue");
    type(robot, "X");
    assertThat(area.getText()).isEqualTo("red green blueX");
  }

  @Test
  void pastedTextIsOneStep(Robot robot) {
    type(robot, "as ");
    robot.interact(
        () -> {
          area.replaceText(TextPos.ofLeading(0, 3), TextPos.ofLeading(0, 3), "pasted words");
          area.select(TextPos.ofLeading(0, 15));
        });
    type(robot, "ab");
    assertThat(after(robot, () -> steps.undo())).isEqualTo("as pasted words");
    assertThat(after(robot, () -> steps.undo())).isEqualTo("as ");
  }
}
