package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Command;
import org.soundings.ui.Place;
import org.testfx.api.FxRobot;

/// What is asked for at one step of a meeting stays at that step.
class StepOfAMeetingTest extends InWindow {

  private boolean asksForAQuestion(FxRobot robot) {
    return robot
        .lookup((Label label) -> label.getText().startsWith("Go to a question first"))
        .queryAll()
        .stream()
        .anyMatch(TestWindow::isShown);
  }

  @Test
  void thatAQuestionIsMissingIsNotSaidAtAQuestion(FxRobot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Workshop(Optional.empty()));
    robot.type(KeyCode.O, KeyCode.DIGIT2, KeyCode.N, KeyCode.V);
    assertThat(asksForAQuestion(robot)).as("at the beginning").isTrue();
    robot.type(KeyCode.N);
    assertThat(asksForAQuestion(robot)).as("at a question").isFalse();
  }

  @Test
  void theClosingPageIsFoundWhereItIsWritten(FxRobot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Workshop(Optional.empty()));
    assertThat(window.frame().screen().keys().commands())
        .extracting(Command::name)
        .contains("write the closing page");
  }
}
