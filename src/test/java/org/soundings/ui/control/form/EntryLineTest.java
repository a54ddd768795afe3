package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class EntryLineTest {

  private final List<String> kept = new ArrayList<>();
  private TextField name;
  private Field role;
  private ComboBox<String> perspective;
  private Segments<String> sure;

  @Start
  void start(Stage stage) {
    name = new TextField();
    role = new Field("role", "");
    perspective = new ComboBox<>();
    perspective.getItems().addAll("developer", "operator");
    perspective.setValue("developer");
    sure = new Segments<>("sure");
    sure.with("yes", "yes").with("no", "no");
    var line = new HBox(name, role, perspective, sure);
    EntryLine.in(line, this::keep, name, role, perspective, sure);
    Stages.put(stage, new Scene(line, 700, 100));
    stage.show();
    name.requestFocus();
  }

  private void keep() {
    kept.add(
        "%s %s %s %s"
            .formatted(name.getText(), role.getText(), perspective.getValue(), sure.getValue()));
  }

  @Test
  void enterMovesThroughTheFieldsAndSavesFromTheLast(Robot robot) {
    robot.write("Ada").type(KeyCode.ENTER).write("runs it").type(KeyCode.ENTER);
    assertThat(perspective.isFocused()).isTrue();
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(kept).isEmpty();
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(kept).containsExactly("Ada runs it operator no");
  }

  @Test
  void controlEnterSavesFromAnyField(Robot robot) {
    robot.write("Ada");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(kept).containsExactly("Ada  developer null");
  }

  @Test
  void aHiddenFieldIsSkipped(Robot robot) {
    robot.interact(() -> Labels.show(role, false));
    robot.interact(() -> Labels.show(sure, false));
    robot.write("Ada").type(KeyCode.ENTER);
    assertThat(perspective.isFocused()).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(kept).containsExactly("Ada  developer null");
  }

  @Test
  void enterFirstSelectsAnOptionIfNoneIsSelected(Robot robot) {
    robot.interact(() -> Focus.first(sure).orElseThrow().requestFocus());
    robot.type(KeyCode.ENTER);
    assertThat(sure.getValue()).isEqualTo("yes");
    assertThat(kept).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(kept).hasSize(1);
  }
}
