package org.soundings.ui.control.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.control.form.Choice;
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
    Stages.put(stage, new Scene(new VBox(list), 300, 300));
    stage.show();
  }

  @Test
  void spaceOpensTheListAndEnterSelectsTheHighlightedEntry(Robot robot) {
    robot.interact(list::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(list.isShowing()).isTrue();
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(list.isShowing()).isFalse();
    assertThat(list.getValue()).isEqualTo("operator");
  }

  @Test
  void typingALetterSelectsTheNextEntryStartingWithIt(Robot robot) {
    robot.interact(list::requestFocus);
    robot.write("s");
    assertThat(list.getValue()).isEqualTo("security");
    robot.write("x");
    assertThat(list.getValue()).isEqualTo("security");
    robot.write("o");
    assertThat(list.getValue()).isEqualTo("operator");
  }

  @Test
  void typingALetterSelectsInAChoiceMenuToo(Robot robot) {
    var chosen = new ArrayList<String>();
    var choice = new Choice<String>("Trust zone", name -> name, chosen::add);
    robot.interact(
        () -> {
          choice.show("cluster", List.of("cluster", "cloud", "office"));
          ((Pane) list.getParent()).getChildren().add(choice);
          choice.requestFocus();
        });
    robot.write("c");
    robot.write("o");
    robot.write("x");
    assertThat(chosen).containsExactly("cloud", "office");
  }
}
