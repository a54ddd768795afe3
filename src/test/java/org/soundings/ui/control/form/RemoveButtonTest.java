package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class RemoveButtonTest {

  private Button list;
  private Button away;
  private int taken;

  @Start
  void start(Stage stage) {
    list = new Button("A line");
    away = RemoveButton.button(() -> taken++, () -> list.requestFocus());
    Stages.put(stage, new Scene(new VBox(list, away), 300, 120));
    stage.show();
  }

  @Test
  void aDoubleClickRemovesOneItem(Robot robot) {
    robot.doubleClickOn(away);
    assertThat(taken).isOne();
  }

  @Test
  void pressingTheKeyTwiceRemovesOnlyOneItem(Robot robot) {
    robot.interact(away::requestFocus);
    robot.type(KeyCode.SPACE, KeyCode.SPACE);
    assertThat(taken).isOne();
    assertThat(list.isFocused()).isTrue();
  }
}
