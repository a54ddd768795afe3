package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Command;
import org.soundings.ui.screen.Place;

/// The request to open a question appears only in the session that has none.
class StepOfASessionTest extends InWindow {

  private boolean asksForAQuestion(Robot robot) {
    return robot
        .lookup(Label.class, label -> label.getText().startsWith("Open a question first"))
        .queryAll()
        .stream()
        .anyMatch(TestWindow::isShown);
  }

  @Test
  void aMissingQuestionIsNotReportedInAnotherSession(Robot robot) {
    window.openTheSample(robot);
    String planned = window.assessment().sessions().getFirst().id();
    window.go(robot, new Place.Workshop(Optional.empty()));
    window.beginASession(robot);
    robot.type(KeyCode.ESCAPE, KeyCode.DIGIT2, KeyCode.V);
    assertThat(asksForAQuestion(robot)).as("at a meeting without a plan").isTrue();
    window.go(robot, new Place.Workshop(Optional.of(planned)));
    robot.type(KeyCode.DIGIT2);
    assertThat(asksForAQuestion(robot)).as("at another meeting").isFalse();
  }

  @Test
  void theClosingPageCommandIsFoundOnTheWorkshopScreen(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Workshop(Optional.empty()));
    assertThat(window.frame().screen().keys().commands())
        .extracting(Command::name)
        .contains("create closing page");
  }
}
