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
import org.soundings.ui.workshop.InSession;
import org.soundings.ui.workshop.WorkshopViewModel;

/// After a vote, the focus goes to what is missing in the decision.
class VoteDecisionPaneTest extends InSession {

  private EstimateViewModel estimates() {
    return room.model.run().estimates();
  }

  private void vote(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.comes("Bo");
          room.model.turn(WorkshopViewModel.Side.RUN);
          estimates().open(new VoteSubject.RatingOf("small-kernel-1"));
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
  void theMissingDecisionFieldIsFocused(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(2));
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    assertThat(room.focused()).isSameAs(room.field("Rationale"));
    robot.interact(() -> estimates().propose("reason", p -> p.withReason("Two nodes are old.")));
    robot.interact(() -> room.buttonWith("Record decision").fire());
    assertThat(isSaid("Enter a conclusion before choosing a rating.")).isTrue();
    assertThat(isIn(room.focused(), "Conclusion")).isTrue();
    robot.interact(() -> estimates().conclude("Ours hold."));
    robot.interact(() -> room.buttonWith("Record decision").fire());
    assertThat(isSaid("Choose a confidence level.")).isTrue();
    assertThat(isIn(room.focused(), "Confidence of the team")).isTrue();
  }

  @Test
  void theRecordShortcutWorksFromTheButtonToo(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(2));
    robot.interact(() -> room.buttonWith("Record decision").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(room.focused()).as("what is asked first").isSameAs(room.field("Rationale"));
  }

  @Test
  void theMissingFieldMessageIsHiddenOnceItIsFilled(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(2));
    robot.interact(() -> estimates().propose("reason", p -> p.withReason("Two nodes are old.")));
    robot.interact(() -> room.buttonWith("Record decision").fire());
    String missing = "Enter a conclusion before choosing a rating.";
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
  void dissentersAreAskedOnceBeforeRecording(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(1));
    robot.interact(() -> estimates().propose("reason", p -> p.withReason("Two nodes are old.")));
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    assertThat(room.focused()).isSameAs(room.field("Reason for dissent by Ada"));
    robot.interact(() -> room.field("Rationale").requestFocus());
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    assertThat(room.focused()).isSameAs(room.field("Reason for dissent by Bo"));
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    assertThat(isIn(room.focused(), "Conclusion")).as("each is asked once").isTrue();
  }

  @Test
  void commentsOnADecisionAreMarkedUnrecordedUntilRecorded(Robot robot) {
    vote(robot);
    robot.interact(
        () -> {
          estimates().conclude("Ours hold.");
          estimates().choose(1);
          estimates().propose("reason", p -> p.withReason("Two nodes are old."));
          estimates().propose("confidence", p -> p.withConfidence(Confidence.SURE));
          assertThat(estimates().decide()).isEmpty();
        });
    robot.interact(() -> room.field("Reason for dissent by Ada").requestFocus());
    robot.write("It was never tried.");
    robot.interact(() -> room.field("Rationale").requestFocus());
    assertThat(isSaid("The added comments are not recorded yet.")).isTrue();
    robot.interact(() -> room.buttonWith("Record decision again").fire());
    assertThat(isSaid("The added comments are not recorded yet.")).isFalse();
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
  void aDissenterAcceptsTheDecisionByKeyboardAlone(Robot robot) {
    vote(robot);
    robot.interact(() -> estimates().choose(1));
    robot.interact(() -> room.field("Reason for dissent by Ada").requestFocus());
    robot.write("It was tried.").type(KeyCode.TAB);
    assertThat(room.focused()).isSameAs(boxes().getFirst());
    robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
    assertThat(dissents())
        .containsExactly(
            new DissentingVote("Ada", 2, "It was tried.", false),
            new DissentingVote("Bo", 2, "", true));
    assertThat(room.field("Comment by Bo").getPromptText()).isEqualTo("comment (optional)");
    robot.type(KeyCode.UP).type(KeyCode.ENTER);
    assertThat(room.focused()).isSameAs(room.field("Comment by Bo"));
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    assertThat(dissents()).noneMatch(DissentingVote::accepts);
    assertThat(room.field("Reason for dissent by Bo").getText()).isEmpty();
  }

  @Test
  void aDecisionWithTwoDissentersStaysCompact(Robot robot) {
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
    robot.interact(() -> room.buttonWith("Record decision").fire());
  }

  @Test
  void theRecordedDecisionIsShownWhileAnotherIsEntered(Robot robot) {
    vote(robot);
    record(robot);
    assertThat(isSaid("Recorded.")).isTrue();
    robot.interact(() -> estimates().choose(3));
    assertThat(isSaid("Recorded: “weak”. Reason: Two nodes are old.")).isTrue();
    assertThat(isSaid("Recorded.")).isFalse();
    robot.interact(() -> estimates().choose(1));
    assertThat(isSaid("Recorded.")).isTrue();
  }

  @Test
  void reasonsAndCheckBoxesReturnWithTheChoice(Robot robot) {
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
    assertThat(room.field("Reason for dissent by Ada").getText()).isEqualTo("I saw it.");
    assertThat(boxes()).extracting(CheckBox::isSelected).containsExactly(false, true);
  }

  @Test
  void theRecordButtonIsPrimaryUntilTheDecisionIsRecorded(Robot robot) {
    vote(robot);
    WindowThread.settle();
    Button recording = room.buttonWith("Record decision");
    var sure =
        room.in(VoteDecisionPane.class, Segments.class).stream()
            .filter(each -> "Confidence of the team".equals(each.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    assertThat(place(recording).getMinY()).isGreaterThan(place(sure).getMaxY());
    assertThat(place(recording).getMinX()).isEqualTo(place(sure).getMinX());
    assertThat(recording.getStyleClass()).contains("primary");
    assertThat(room.buttonWith("Next").getStyleClass()).doesNotContain("primary");
    record(robot);
    assertThat(room.buttonWith("Record decision again").getStyleClass()).doesNotContain("primary");
    assertThat(room.buttonWith("Start timer").getStyleClass()).contains("primary");
    robot.interact(() -> room.buttonWith("Start timer").fire());
    assertThat(room.buttonWith("Next").getStyleClass()).contains("primary");
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void leavingThePresentationRestoresTheFocus(Robot robot) {
    room.screen.there = false;
    vote(robot);
    record(robot);
    Node recording = room.buttonWith("Record decision again");
    robot.interact(recording::requestFocus);
    robot.interact(() -> room.press(KeyCode.F5));
    robot.interact(() -> room.pressInTheRoom(KeyCode.ESCAPE));
    assertThat(room.focused()).isSameAs(recording);
  }

  @Test
  void nextMovesFocusToTheTabs(Robot robot) {
    vote(robot);
    robot.interact(() -> room.pressWithAlt(KeyCode.R));
    robot.interact(() -> room.press(KeyCode.N));
    assertThat(isIn(room.focused(), "Session phase")).isTrue();
  }

  @Test
  void aPausedRoundFocusesItsResumeButton(Robot robot) {
    room.screen.there = false;
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.RUN);
        });
    robot.interact(() -> room.press(KeyCode.V));
    robot.interact(() -> ((Button) room.focused()).fire());
    assertThat(room.focused()).isSameAs(room.buttonWith("Resume"));
  }
}
