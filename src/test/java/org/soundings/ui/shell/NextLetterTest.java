package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;

/// After something was kept, answered or opened again, the next letter is a key of the session and
/// no text.
class NextLetterTest extends InSessionWindow {

  private Node focused() {
    WindowThread.settle();
    return TestWindow.onWindowThread(() -> room.window.shell.getScene().getFocusOwner());
  }

  private void assertTheNextLetterIsAKey() {
    Node now = focused();
    assertThat(now).isNotNull();
    assertThat(Focus.isText(now)).as("%s is a text", now).isFalse();
  }

  @Test
  void afterANoteFromThePresentationTheNextLetterIsAShortcut(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T, KeyCode.N);
    for (KeyCode note : List.of(KeyCode.A, KeyCode.D, KeyCode.P)) {
      robot.type(KeyCode.F5);
      TestWindow.withAlt(robot, KeyCode.C);
      robot.type(note).write("What we said");
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
      assertTheNextLetterIsAKey();
    }
    assertThat(room.session().workshop().agreed()).hasSize(1);
    assertThat(room.session().workshop().parked()).hasSize(1);
    assertThat(room.session().workshop().actions()).hasSize(1);
  }

  @Test
  void leavingThePresentationFocusesTheCardNote(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T, KeyCode.N, KeyCode.F5);
    TestWindow.withAlt(robot, KeyCode.C);
    robot.type(KeyCode.ESCAPE);
    assertThat(focused().getAccessibleText()).isEqualTo("Card note");
  }

  @Test
  void afterPausingTheTimerTheNextLetterIsAShortcut(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T, KeyCode.DIGIT3);
    room.choose(robot, "Pause timer");
    assertTheNextLetterIsAKey();
  }

  @Test
  void afterReopeningASessionTheNextLetterIsAShortcut(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T, KeyCode.DIGIT3);
    room.choose(robot, "Close session");
    robot.type(KeyCode.DIGIT1);
    room.choose(robot, "Reopen session");
    assertTheNextLetterIsAKey();
  }

  @Test
  void afterRemovingTheLastNoteTheNextLetterIsAShortcut(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T, KeyCode.N, KeyCode.D).write("No mounts");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    room.choose(robot, "Remove: No mounts");
    assertThat(room.session().workshop().agreed()).isEmpty();
    assertTheNextLetterIsAKey();
  }
}
