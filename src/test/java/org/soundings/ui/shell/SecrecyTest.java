package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.app.search.Query;
import org.soundings.app.search.SearchEntries;
import org.soundings.ui.robot.Robot;

/// What is not shown yet is told by nothing: not by a window, its title, what is read aloud, the
/// name of an undo, a notice, a file, the history or the search.
class SecrecyTest extends InSessionWindow {

  /// For any votes, the program shows, announces and writes the same. So no vote can be found out.
  @Test
  void roundsWithDifferentVotesAreIndistinguishable(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T).type(KeyCode.N);
    round(robot, List.of(1));
    List<ShownContent> one = round(robot, List.of(1, 2, 3, 4, 1, 2));
    List<ShownContent> other = round(robot, List.of(4, SixPersonSession.DONT_KNOW, 1, 1, 2, 4));
    assertThat(one).hasSize(SixPersonSession.PEOPLE.size() + 1);
    assertThat(one.getFirst().everything())
        .contains("Hand the laptop to Ben.", "voted:\n      - Ada");
    assertThat(other).isEqualTo(one);
  }

  /// Votes, says after each what could be overheard, and gives the round up.
  private List<ShownContent> round(Robot robot, List<Integer> options) {
    var shown = new ArrayList<ShownContent>();
    ShownContent before = room.shownContent();
    robot.type(KeyCode.V).type(KeyCode.ENTER);
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i) == SixPersonSession.DONT_KNOW) {
        SixPersonSession.doNotKnow(robot, options.get(i));
      } else {
        SixPersonSession.vote(robot, options.get(i), "ufs".charAt(options.get(i) % 3));
      }
      shown.add(room.shownContent().since(before));
    }
    robot.type(KeyCode.ESCAPE);
    // The facilitator looks around before it is shown.
    shown.add(room.shownContent().since(before));
    room.choose(robot, "Discard round");
    room.focus(robot, "Next");
    return shown;
  }

  @Test
  void silentNotesOfOthersAreInNoWindowBeforeTheReveal(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T).type(KeyCode.N);
    TestWindow.withAlt(robot, KeyCode.W);
    for (String who : SixPersonSession.PEOPLE) {
      robot.type(KeyCode.ENTER).write(who.toLowerCase(java.util.Locale.ROOT) + "remark");
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
      ShownContent now = room.shownContent();
      assertThat(now.spoken()).doesNotContain("remark");
      // The files keep every note, for a person who continues after a crash.
      assertThat(now.files().toString()).contains(who.toLowerCase(java.util.Locale.ROOT));
    }
    robot.type(KeyCode.ESCAPE);
    assertThat(room.shownContent().spoken()).doesNotContain("remark");
    assertThat(
            SearchEntries.index(
                    room.context().library(), room.window.assessment(), room.context().now())
                .find(Query.of("remark"), 5))
        .isEmpty();
    TestWindow.withAlt(robot, KeyCode.W);
    room.choose(robot, "Ask everyone again");
    for (int i = 0; i < SixPersonSession.PEOPLE.size(); i++) {
      // The author finds it, and no other draft.
      robot.type(KeyCode.ENTER);
      String own = SixPersonSession.PEOPLE.get(i).toLowerCase(java.util.Locale.ROOT) + "remark";
      String now = room.shownContent().spoken();
      assertThat(now).contains(own);
      assertThat(now.replace(own, "")).doesNotContain("remark");
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }
    robot.type(KeyCode.ENTER);
    assertThat(room.shownContent().spoken()).contains("adaremark", "maxremark");
  }
}
