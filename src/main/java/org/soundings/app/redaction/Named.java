package org.soundings.app.redaction;

import java.util.List;
import java.util.function.Consumer;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;

/// Finds the people named in an assessment: the fields of [FieldKinds#isPerson], without converting
/// all other fields to text.
///
/// @param seen receives each name as often as it occurs, and "" for an empty field
record Named(Consumer<String> seen) {

  void in(Assessment assessment) {
    in(assessment.profile());
    assessment.answers().values().forEach(this::in);
    assessment.evidence().values().forEach(this::in);
    assessment.decisions().values().forEach(this::in);
    assessment.actions().forEach(each -> seen.accept(each.owner()));
    assessment.sessions().forEach(this::in);
  }

  private void in(Profile profile) {
    profile.people().forEach(each -> seen.accept(each.name()));
    profile.assumptions().forEach(each -> seen.accept(each.confirmedBy()));
  }

  private void in(Answer answer) {
    seen.accept(answer.by());
    if (answer.state() instanceof AnswerState.DontKnow(var owner, var _)) {
      seen.accept(owner);
    }
    answer.perspectives().forEach(each -> seen.accept(each.by()));
    in(answer.dissents());
  }

  private void in(List<Answer.Dissent> dissents) {
    dissents.forEach(each -> seen.accept(each.who()));
  }

  private void in(Evidence evidence) {
    seen.accept(evidence.addedBy());
    if (evidence.source() instanceof EvidenceSource.Statement statement) {
      seen.accept(statement.statedBy());
    }
  }

  private void in(Decision decision) {
    seen.accept(decision.owner());
    seen.accept(decision.by());
    decision.overrides().forEach(each -> seen.accept(each.by()));
  }

  private void in(Session session) {
    session.participants().forEach(seen);
    Workshop workshop = session.workshop();
    workshop.leftEarly().forEach(each -> seen.accept(each.who()));
    workshop.plan().steps().forEach(each -> each.course().spoke().forEach(seen));
    workshop.silentRounds().forEach(each -> each.notes().forEach(note -> seen.accept(note.who())));
    workshop.silentRounds().forEach(each -> each.finished().forEach(seen));
    workshop.silentRounds().forEach(each -> each.whole().forEach(seen));
    workshop.parked().forEach(each -> seen.accept(each.who()));
    workshop.cards().forEach(each -> seen.accept(each.to()));
    workshop.estimates().forEach(this::in);
  }

  private void in(Estimate estimate) {
    estimate.voted().forEach(seen);
    estimate.rounds().forEach(each -> each.votes().forEach(vote -> seen.accept(vote.who())));
    estimate.dissents().forEach(each -> seen.accept(each.who()));
    estimate.proposal().dissents().forEach(each -> seen.accept(each.who()));
  }
}
