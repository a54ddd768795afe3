package org.soundings.ui.control.focus;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class DropDownKeysTest {

  private ComboBox<String> list;

  @Start
  void start(Stage stage) {
    list = DropDownKeys.on(new ComboBox<>());
    list.getItems().addAll("developer", "operator", "security");
    list.setValue("developer");
    Stages.put(stage, new Scene(list, 300, 300));
    stage.show();
  }

  @Test
  void spaceOpensTheListAndEnterTakesWhatTheArrowsReach(Robot robot) {
    robot.interact(list::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(list.isShowing()).isTrue();
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(list.isShowing()).isFalse();
    assertThat(list.getValue()).isEqualTo("operator");
  }

  @Test
  void aLetterChoosesTheNextEntryThatBeginsWithIt(Robot robot) {
    robot.interact(list::requestFocus);
    robot.write("s");
    assertThat(list.getValue()).isEqualTo("security");
    robot.write("x");
    assertThat(list.getValue()).isEqualTo("security");
    robot.write("o");
    assertThat(list.getValue()).isEqualTo("operator");
  }
}
