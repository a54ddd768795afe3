package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class FieldTest {

  private final List<String> taken = new ArrayList<>();
  private Field field;

  @Start
  void start(Stage stage) {
    field = new Field("Name", "").onCommit(text -> taken.add(text.strip()));
    Stages.put(stage, new Scene(new Pane(field), 300, 100));
    stage.show();
    field.requestFocus();
  }

  /// Text is passed on without the space at its end, and is set again while the next word is typed.
  @Test
  void aWordTypedAfterASpaceStaysWhenTheSavedTextReturns(Robot robot) {
    robot.interact(
        () -> {
          field.setText("whole ");
          field.commitNow();
          field.show("whole");
          field.setText("whole sh");
          field.show("whole");
        });
    assertThat(field.getText()).isEqualTo("whole sh");
    robot.interact(field::commitNow);
    assertThat(taken).containsExactly("whole", "whole sh");
  }

  @Test
  void textChangedElsewhereIsShown(Robot robot) {
    robot.interact(
        () -> {
          field.setText("whole ");
          field.commitNow();
          field.setText("whole sh");
          field.show("other");
        });
    assertThat(field.getText()).isEqualTo("other");
  }
}
