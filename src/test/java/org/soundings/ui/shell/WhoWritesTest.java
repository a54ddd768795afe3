package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// A display name is optional, and the user can find out where to set it.
class WhoWritesTest extends InWindow {

  private static final String FIELD = "Display name";

  private String author() {
    return TestWindow.onWindowThread(() -> window.shell.context().orElseThrow().open().author());
  }

  private boolean isOffered() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.shell.overlay())
                .filter(TestWindow::isShown)
                .filter(ButtonBase.class::isInstance)
                .map(node -> ((ButtonBase) node).getText())
                .anyMatch("Set display name"::equals));
  }

  @Test
  void aNewAssessmentAsksForADisplayNameAndSavesIt(Robot robot) {
    window.untilPacks();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.write("Tidemark");
    robot.interact(() -> ((TextField) window.named("Your display name")).setText(" Operator "));
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    window.untilOpen();
    assertThat(author()).isEqualTo("Operator");
    assertThat(window.shell.program().settings().author()).isEqualTo("Operator");
  }

  @Test
  void theHistoryReportsAMissingDisplayNameAndOffersToSetIt(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.H);
    assertThat(isOffered()).isTrue();
    robot.clickOn("Set display name");
    TestWindow.until(
        "the field of the name",
        () -> FIELD.equals(window.shell.getScene().getFocusOwner().getAccessibleText()));
    robot.write("Operator").type(KeyCode.ENTER);
    TestWindow.until("the name", () -> author().equals("Operator"));
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.H);
    assertThat(isOffered()).isFalse();
  }
}
