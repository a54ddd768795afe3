package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;

/// What the room makes of its votes: proposed word by word, decided when somebody records it.
public final class VoteDecision {

  private final Meeting meeting;

  public VoteDecision(Meeting meeting) {
    this.meeting = meeting;
  }

  /// Keeps what is put in before it is recorded.
  ///
  /// @param place what is typed into or chosen
  public void propose(Estimate now, String place, UnaryOperator<Proposal> change) {
    keep(now, place, change.apply(now.form()));
  }

  /// Keeps what is chosen before it is recorded.
  public void choose(Estimate now, @Nullable Integer rung) {
    keep(now, "choice", now.choosing(rung));
  }

  private void keep(Estimate now, String place, Proposal proposed) {
    meeting.type(
        tr("decision after votes"),
        now.subject() + place,
        s -> s.changing(w -> w.withEstimate(now.keeping(proposed))));
  }

  /// Writes what all agree on into the answer itself.
  public void conclude(VoteSubject subject, String text) {
    writing(
        subject,
        (open, asked) ->
            open.type(tr("conclusion"), asked, "conclusion", a -> a.withConclusion(text)));
  }

  /// That the room does not know, where the answer says so.
  public Optional<AnswerState.DontKnow> unknown(VoteSubject subject) {
    return meeting
        .asked(subject)
        .map(asked -> meeting.answer(asked).state())
        .filter(AnswerState.DontKnow.class::isInstance)
        .map(AnswerState.DontKnow.class::cast);
  }

  /// Writes into the answer that the room does not know, and who finds out until when.
  public void noteUnknown(VoteSubject subject, String who, Optional<LocalDate> by) {
    var state = new AnswerState.DontKnow(who, by.orElse(null));
    writing(
        subject, (open, asked) -> open.answer(tr("who finds out"), asked, a -> a.withState(state)));
  }

  private void writing(VoteSubject subject, BiConsumer<OpenAssessment, Question> write) {
    if (!meeting.isClosed()) {
      meeting
          .asked(subject)
          .ifPresent(
              asked -> {
                write.accept(meeting.open(), asked);
                meeting.talkedAbout(asked.id());
              });
    }
  }

  /// Records what stands in the form: on the answer or the threat, and on the estimate.
  ///
  /// @return what is missing; "" where it was recorded
  public String decide(Estimate now) {
    if (meeting.isClosed()) {
      return tr("This meeting is closed.");
    }
    String missing = now.missing(meeting.conclusion(now.subject()));
    if (!missing.isEmpty()) {
      return missing;
    }
    Estimate decided = now.deciding();
    meeting
        .session()
        .ifPresent(
            session ->
                meeting
                    .open()
                    .workbench()
                    .edit(
                        tr("decision after votes"),
                        a ->
                            VoteOutcome.apply(
                                meeting,
                                a.withSession(session.changing(w -> w.withEstimate(decided))),
                                decided)));
    return meeting.workshop().estimateOf(now.subject()).filter(decided::equals).isPresent()
        ? ""
        : tr("Nothing was recorded: this folder cannot be written.");
  }
}
