package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// The time of a session that runs while people look at something else.
class RunningTimeTest extends InSessionWindow {

  @Test
  void theRunningSignIsOnEveryScreenUntilTheSessionCloses(Robot robot) {
    room.prepare(robot);
    assertThat(isSignShown()).isFalse();
    robot.type(KeyCode.DIGIT2).type(KeyCode.T);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
    TestWindow.until("the overview", () -> room.window.frame().at() instanceof Place.Overview);
    assertThat(isSignShown()).isTrue();
    room.choose(robot, "Session running");
    TestWindow.until("the meeting", () -> room.window.frame().at() instanceof Place.Workshop);
    assertThat(room.isChosen("Run")).isTrue();
    robot.type(KeyCode.DIGIT3);
    assertThat(isSignShown()).isTrue();
    room.choose(robot, "Close session");
    TestWindow.until("no sign", () -> !isSignShown());
  }

  private boolean isSignShown() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(room.window.shell)
                .filter(Button.class::isInstance)
                .filter(node -> node.getStyleClass().contains("running-sign"))
                .anyMatch(TestWindow::isShown));
  }
}
