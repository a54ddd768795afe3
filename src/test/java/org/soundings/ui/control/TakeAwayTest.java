package org.soundings.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.ui.Stages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TakeAwayTest {

  private Button list;
  private Button away;
  private int taken;

  @Start
  void start(Stage stage) {
    list = new Button("A line");
    away = TakeAway.button(() -> taken++, () -> list.requestFocus());
    Stages.put(stage, new Scene(new VBox(list, away), 300, 120));
    stage.show();
  }

  @Test
  void aDoubleClickTakesOneThingAway(FxRobot robot) {
    robot.doubleClickOn(away);
    assertThat(taken).isOne();
  }

  @Test
  void aKeyThatIsPressedOnceTooOftenTakesNothing(FxRobot robot) {
    robot.interact(away::requestFocus);
    robot.type(KeyCode.SPACE, KeyCode.SPACE);
    assertThat(taken).isOne();
    assertThat(list.isFocused()).isTrue();
  }
}
