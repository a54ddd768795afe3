package org.soundings.ui.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.workshop.InRoom;
import org.soundings.ui.workshop.WorkshopViewModel;

/// Whoever decides after a vote is led to what is said to be missing.
class VoteDecisionPaneTest extends InRoom {

  private EstimateViewModel estimates() {
    return room.model.hold().estimates();
  }

  private void vote(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.comes("Bo");
          room.model.turn(WorkshopViewModel.Side.HOLD);
          estimates().open(new VoteSubject.StandingOf("small-kernel-1"));
          estimates().cast(new Vote.Judged("Ada", 2, Confidence.SURE));
          estimates().cast(new Vote.Judged("Bo", 2, Confidence.SURE));
          estimates().reveal();
          estimates().conclude("");
        });
  }

  private boolean isSaid(String words) {
    return room.in(VoteDecisionPane.class, Label.class).stream()
        .anyMatch(label -> words.equals(label.getText()));
  }

  @Test
  void theCaretIsWhereTheSentenceSaysThatSomethingIsMissing(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(2));
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    assertThat(room.focused()).isSameAs(room.field("Why it is decided so"));
    robot.interact(() -> estimates().propose("reason", p -> p.withReason("Two nodes are old.")));
    robot.interact(() -> room.buttonWith("Record it").fire());
    assertThat(isSaid("Write what you agree on; a standing needs words.")).isTrue();
    assertThat(isIn(room.focused(), "What we agree on")).isTrue();
    robot.interact(() -> estimates().conclude("Ours hold."));
    robot.interact(() -> room.buttonWith("Record it").fire());
    assertThat(isSaid("Say how sure the room is.")).isTrue();
    assertThat(isIn(room.focused(), "How sure the room is")).isTrue();
  }

  @Test
  void theKeyThatStandsBesideTheButtonRecordsFromTheButtonToo(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(2));
    robot.interact(() -> room.buttonWith("Record it").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(room.focused())
        .as("what is asked first")
        .isSameAs(room.field("Why it is decided so"));
  }

  @Test
  void whatIsMissingIsNotSaidAnyMoreOnceItIsWritten(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(2));
    robot.interact(() -> estimates().propose("reason", p -> p.withReason("Two nodes are old.")));
    robot.interact(() -> room.buttonWith("Record it").fire());
    String missing = "Write what you agree on; a standing needs words.";
    assertThat(isSaid(missing)).isTrue();
    robot.write("Ours hold.");
    robot.interact(
        () -> room.in(VoteDecisionPane.class, MarkdownEditor.class).getFirst().commitNow());
    assertThat(isSaid(missing)).isFalse();
    assertThat(estimates().content().conclusion()).contains("Ours hold.");
  }

  private static boolean isIn(Node focused, String name) {
    for (Node at = focused; at != null; at = at.getParent()) {
      if (name.equals(at.getAccessibleText())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void whoJudgedOtherwiseIsHeardBeforeItIsRecorded(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(1));
    robot.interact(() -> estimates().propose("reason", p -> p.withReason("Two nodes are old.")));
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    assertThat(room.focused()).isSameAs(room.field("Why Ada does not share it"));
    robot.interact(() -> room.field("Why it is decided so").requestFocus());
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    assertThat(room.focused()).isSameAs(room.field("Why Bo does not share it"));
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    assertThat(isIn(room.focused(), "What we agree on")).as("each is asked once").isTrue();
  }

  @Test
  void whatIsAddedToADecisionIsSaidToBeUnrecordedUntilItIsRecorded(Robot robot) {
    vote(robot);
    robot.interact(
        () -> {
          estimates().conclude("Ours hold.");
          estimates().choose(1);
          estimates().propose("reason", p -> p.withReason("Two nodes are old."));
          estimates().propose("confidence", p -> p.withConfidence(Confidence.SURE));
          assertThat(estimates().decide()).isEmpty();
        });
    robot.interact(() -> room.field("Why Ada does not share it").requestFocus());
    robot.write("It was never tried.");
    robot.interact(() -> room.field("Why it is decided so").requestFocus());
    assertThat(isSaid("What was added is not recorded yet.")).isTrue();
    robot.interact(() -> room.buttonWith("Record it anew").fire());
    assertThat(isSaid("What was added is not recorded yet.")).isFalse();
    var estimate = estimates().content().estimate().orElseThrow();
    assertThat(estimate.isUndecided()).isFalse();
    assertThat(estimate.dissents())
        .contains(new DissentingVote("Ada", 2, "It was never tried.", false));
  }

  private List<CheckBox> boxes() {
    return room.in(VoteDecisionPane.class, CheckBox.class);
  }

  private List<DissentingVote> dissents() {
    return estimates().content().estimate().orElseThrow().form().dissents();
  }

  @Test
  void byKeysAloneSomebodyCanLiveWithIt(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(1));
    robot.interact(() -> room.field("Why Ada does not share it").requestFocus());
    robot.write("It was tried.").type(KeyCode.TAB);
    assertThat(room.focused()).isSameAs(boxes().getFirst());
    robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
    assertThat(dissents())
        .containsExactly(
            new DissentingVote("Ada", 2, "It was tried.", false),
            new DissentingVote("Bo", 2, "", true));
    assertThat(room.field("What Bo adds").getPromptText()).isEqualTo("anything to add?");
    robot.type(KeyCode.UP).type(KeyCode.ENTER);
    assertThat(room.focused()).isSameAs(room.field("What Bo adds"));
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    assertThat(dissents()).noneMatch(DissentingVote::accepts);
    assertThat(room.field("Why Bo does not share it").getText()).isEmpty();
  }

  @Test
  void whatWasSaidKeepsRoomBelowADecisionThatTwoVotedOtherwiseThan(Robot robot) {
    vote(robot);
    robot.interact(
        () -> {
          room.stage.setWidth(960);
          estimates().choose(1);
          room.view.node().applyCss();
          room.view.node().layout();
        });
    assertThat(boxes()).hasSize(2);
    assertThat(room.pane(EstimatePane.class).getLayoutBounds().getHeight()).isLessThan(380);
  }

  private void record(Robot robot) {
    robot.interact(
        () -> {
          estimates().choose(1);
          estimates().propose("reason", p -> p.withReason("Two nodes are old."));
          estimates().propose("confidence", p -> p.withConfidence(Confidence.SURE));
          estimates().conclude("Ours hold.");
        });
    robot.interact(() -> room.buttonWith("Record it").fire());
  }

  @Test
  void whatIsRecordedIsSaidWhileSomethingElseIsPutIn(Robot robot) {
    vote(robot);
    record(robot);
    assertThat(isSaid("Recorded.")).isTrue();
    robot.interact(() -> estimates().choose(3));
    assertThat(isSaid("Recorded is “weak”, because Two nodes are old.")).isTrue();
    assertThat(isSaid("Recorded.")).isFalse();
    robot.interact(() -> estimates().choose(1));
    assertThat(isSaid("Recorded.")).isTrue();
  }

  @Test
  void theReasonAndTheTickAreThereAgainIfTheChoiceGoesBack(Robot robot) {
    vote(robot);
    robot.interact(
        () -> {
          estimates().choose(1);
          estimates()
              .propose(
                  "words of Ada", p -> p.saying(new DissentingVote("Ada", 2, "I saw it.", false)));
          estimates().propose("way of Bo", p -> p.saying(new DissentingVote("Bo", 2, "", true)));
        });
    record(robot);
    robot.interact(() -> estimates().choose(2));
    assertThat(boxes()).isEmpty();
    robot.interact(() -> estimates().choose(1));
    assertThat(room.field("Why Ada does not share it").getText()).isEqualTo("I saw it.");
    assertThat(boxes()).extracting(CheckBox::isSelected).containsExactly(false, true);
  }

  @Test
  void theRecordButtonIsPrimaryUntilItIsDone(Robot robot) {
    vote(robot);
    WindowThread.settle();
    Button recording = room.buttonWith("Record it");
    var sure =
        room.in(VoteDecisionPane.class, Segments.class).stream()
            .filter(each -> "How sure the room is".equals(each.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    assertThat(place(recording).getMinY()).isGreaterThan(place(sure).getMaxY());
    assertThat(place(recording).getMinX()).isEqualTo(place(sure).getMinX());
    assertThat(recording.getStyleClass()).contains("primary");
    assertThat(room.buttonWith("Next").getStyleClass()).doesNotContain("primary");
    record(robot);
    assertThat(room.buttonWith("Record it anew").getStyleClass()).doesNotContain("primary");
    assertThat(room.buttonWith("Next").getStyleClass()).contains("primary");
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void theFocusIsWhereItWasAfterTheRoomWasShownSomething(Robot robot) {
    room.screen.there = false;
    vote(robot);
    record(robot);
    Node recording = room.buttonWith("Record it anew");
    robot.interact(recording::requestFocus);
    robot.interact(() -> room.press(KeyCode.F5));
    robot.interact(() -> room.pressInTheRoom(KeyCode.ESCAPE));
    assertThat(room.focused()).isSameAs(recording);
  }

  @Test
  void withTheNextStepTheFocusGoesToTheKeysAndNotToSomethingElse(Robot robot) {
    vote(robot);
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    robot.interact(() -> room.press(KeyCode.N));
    assertThat(isIn(room.focused(), "Side of the meeting")).isTrue();
  }

  @Test
  void aRoundThatIsBegunAndLeftHasTheFocusWhereItGoesOn(Robot robot) {
    room.screen.there = false;
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.HOLD);
        });
    robot.interact(() -> room.press(KeyCode.V));
    robot.interact(() -> ((Button) room.focused()).fire());
    assertThat(room.focused()).isSameAs(room.buttonWith("Go on"));
  }
}
