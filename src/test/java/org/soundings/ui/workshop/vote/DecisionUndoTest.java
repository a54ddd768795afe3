package org.soundings.ui.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.text.OwnUndo;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.workshop.InSession;
import org.soundings.ui.workshop.WorkshopViewModel;

/// The words of a decision are in the assessment while they are typed: the program takes them back.
class DecisionUndoTest extends InSession {

  /// One of two votes differs from the decision, so that there is a reason and a dissent to write.
  private void decide(Robot robot) {
    robot.interact(room.stage::show);
    EstimateViewModel estimates = room.model.run().estimates();
    robot.interact(
        () -> {
          room.comes("Ada");
          room.comes("Bo");
          room.model.turn(WorkshopViewModel.Side.RUN);
          estimates.open(new VoteSubject.RatingOf("small-kernel-1"));
          estimates.cast(new Vote.Judged("Ada", 2, Confidence.SURE));
          estimates.cast(new Vote.Judged("Bo", 1, Confidence.SURE));
          estimates.reveal();
          estimates.choose(2);
        });
  }

  private void write(Robot robot, TextField field) {
    robot.interact(field::requestFocus);
    robot.write("Two nodes are old.");
  }

  @Test
  void theRationaleIsUndoneAndRedoneByTheProgram(Robot robot) {
    decide(robot);
    TextField reason = (TextField) room.field("Rationale");
    write(robot, reason);
    assertThat(OwnUndo.isIn(reason)).isFalse();
    robot.interact(() -> assertThat(OwnUndo.step(reason, false)).isFalse());
    robot.interact(room.context.workbench()::undo);
    robot.interact(room.model::refresh);
    assertThat(reason.getText()).isEmpty();
    robot.interact(room.context.workbench()::redo);
    robot.interact(room.model::refresh);
    assertThat(reason.getText()).isEqualTo("Two nodes are old.");
  }

  @Test
  void aReasonForDissentIsUndoneByTheProgram(Robot robot) {
    decide(robot);
    TextField objection = (TextField) room.field("Reason for dissent by Bo");
    write(robot, objection);
    assertThat(OwnUndo.isIn(objection)).isFalse();
    robot.interact(() -> assertThat(OwnUndo.step(objection, false)).isFalse());
    robot.interact(room.context.workbench()::undo);
    robot.interact(room.model::refresh);
    assertThat(objection.getText()).isEmpty();
  }
}
