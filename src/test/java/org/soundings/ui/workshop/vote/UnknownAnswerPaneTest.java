package org.soundings.ui.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.workshop.InSession;
import org.soundings.ui.workshop.WorkshopViewModel;

/// "We do not know" is a result, and is noted where it came out.
class UnknownAnswerPaneTest extends InSession {

  @Test
  void theOwnerIsEnteredRightBelowTheVotes(Robot robot) {
    robot.interact(room.stage::show);
    EstimateViewModel estimates = room.model.run().estimates();
    robot.interact(
        () -> {
          room.comes("Ada");
          room.comes("Bo");
          room.model.turn(WorkshopViewModel.Side.RUN);
          estimates.open(new VoteSubject.RatingOf("small-kernel-1"));
          estimates.cast(new Vote.DontKnow("Ada"));
          estimates.cast(new Vote.DontKnow("Bo"));
          estimates.reveal();
        });
    robot.interact(() -> room.buttonWith("Record as unknown").fire());
    robot.write("Bo").type(KeyCode.TAB);
    assertThat(room.context.assessment().answer("small", "small-kernel-1").state())
        .isEqualTo(new AnswerState.DontKnow("Bo", null));
    robot.interact(
        () -> {
          room.context.workbench().undo();
          room.context.workbench().undo();
          room.model.refresh();
        });
    assertThat(room.buttonWith("Record as unknown").getParent().isVisible())
        .as("it is offered again once it was taken back")
        .isTrue();
  }
}
