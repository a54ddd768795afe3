package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.job.Notice;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;

/// Votes that were not revealed are in the window alone: a click next to the mark is not enough to
/// lose them.
class LeavingAVoteTest extends InSessionWindow {

  @Test
  void closingReportsUnrevealedVotesUntilTheyAreRevealed(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T).type(KeyCode.N).type(KeyCode.V).type(KeyCode.ENTER);
    SixPersonSession.vote(robot, 1, 's');
    SixPersonSession.vote(robot, 2, 's');
    AtomicBoolean ended = room.window.beginToClose();
    WindowThread.settle();
    assertThat(ended).isFalse();
    assertThat(said())
        .containsExactly("2 submitted votes have not been revealed and would be lost.");
    assertThat(TestWindow.onWindowThread(() -> room.window.shell.overlay().isOpen()))
        .as("something lies over what is said")
        .isFalse();
    robot.type(KeyCode.V);
    for (int i = 2; i < SixPersonSession.PEOPLE.size(); i++) {
      SixPersonSession.vote(robot, 3, 's');
    }
    robot.type(KeyCode.ENTER);
    assertThat(room.session().workshop().estimates().getFirst().rounds()).hasSize(1);
    assertThat(said()).isEmpty();
  }

  private List<String> said() {
    return TestWindow.onWindowThread(
        () -> room.context().work().notices().shown().stream().map(Notice::text).toList());
  }
}
