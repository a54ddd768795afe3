package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.app.search.Query;
import org.soundings.app.search.SearchEntries;
import org.soundings.ui.robot.Robot;

/// Nothing shows a vote before it is revealed: no window, title, accessible text, undo name,
/// notice, file, history or search result.
class SecrecyTest extends InRoom {

  /// For any votes, the program shows, announces and writes the same. So no vote can be found out.
  @Test
  void roundsWithDifferentVotesAreIndistinguishable(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T).type(KeyCode.N);
    round(robot, List.of(1));
    List<Overheard> one = round(robot, List.of(1, 2, 3, 4, 1, 2));
    List<Overheard> other = round(robot, List.of(4, Room.DONT_KNOW, 1, 1, 2, 4));
    assertThat(one).hasSize(Room.PEOPLE.size() + 1);
    assertThat(one.getFirst().everything())
        .contains("Hand the laptop to Ben.", "voted:\n      - Ada");
    assertThat(other).isEqualTo(one);
  }

  /// Votes, records after each vote all text that could be read or heard, and discards the round.
  private List<Overheard> round(Robot robot, List<Integer> options) {
    var overheard = new ArrayList<Overheard>();
    Overheard before = room.overheard();
    robot.type(KeyCode.V).type(KeyCode.ENTER);
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i) == Room.DONT_KNOW) {
        Room.doNotKnow(robot, options.get(i));
      } else {
        Room.vote(robot, options.get(i), "ufs".charAt(options.get(i) % 3));
      }
      overheard.add(room.overheard().since(before));
    }
    robot.type(KeyCode.ESCAPE);
    // The facilitator visits other screens before the votes are revealed.
    overheard.add(room.overheard().since(before));
    room.choose(robot, "Discard round");
    room.focus(robot, "Next");
    return overheard;
  }

  @Test
  void silentNotesOfOthersAreInNoWindowBeforeTheReveal(Robot robot) {
    room.prepare(robot);
    robot.type(KeyCode.T).type(KeyCode.N);
    TestWindow.withAlt(robot, KeyCode.W);
    for (String who : Room.PEOPLE) {
      robot.type(KeyCode.ENTER).write(who.toLowerCase(java.util.Locale.ROOT) + "remark");
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
      Overheard now = room.overheard();
      assertThat(now.spoken()).doesNotContain("remark");
      // The files keep every note, for a person who continues after a crash.
      assertThat(now.files().toString()).contains(who.toLowerCase(java.util.Locale.ROOT));
    }
    robot.type(KeyCode.ESCAPE);
    assertThat(room.overheard().spoken()).doesNotContain("remark");
    assertThat(
            SearchEntries.index(
                    room.context().library(), room.window.assessment(), room.context().now())
                .find(Query.of("remark"), 5))
        .isEmpty();
    TestWindow.withAlt(robot, KeyCode.W);
    room.choose(robot, "Ask everyone again");
    for (int i = 0; i < Room.PEOPLE.size(); i++) {
      // Each author finds their own note, and no other.
      robot.type(KeyCode.ENTER);
      String own = Room.PEOPLE.get(i).toLowerCase(java.util.Locale.ROOT) + "remark";
      String now = room.overheard().spoken();
      assertThat(now).contains(own);
      assertThat(now.replace(own, "")).doesNotContain("remark");
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }
    robot.type(KeyCode.ENTER);
    assertThat(room.overheard().spoken()).contains("adaremark", "maxremark");
  }
}
