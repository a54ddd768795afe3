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

/// The team's decision after a vote: proposed while it is typed, and decided when it is recorded.
public final class VoteDecision {

  private final RunningSession running;

  public VoteDecision(RunningSession running) {
    this.running = running;
  }

  /// Keeps an entry before it is recorded.
  ///
  /// @param place the field
  public void propose(Estimate now, String place, UnaryOperator<Proposal> change) {
    keep(now, place, change.apply(now.form()));
  }

  /// Keeps a choice before it is recorded.
  public void choose(Estimate now, @Nullable Integer option) {
    keep(now, "choice", now.choosing(option));
  }

  private void keep(Estimate now, String place, Proposal proposed) {
    running.type(
        tr("vote decision changed"),
        now.subject() + place,
        s -> s.changing(w -> w.withEstimate(now.keeping(proposed))));
  }

  /// Writes the conclusion into the answer itself.
  public void conclude(VoteSubject subject, String text) {
    writing(
        subject,
        (open, asked) ->
            open.type(tr("conclusion changed"), asked, "conclusion", a -> a.withConclusion(text)));
  }

  /// The "don't know" status of the answer, if it has this status.
  public Optional<AnswerState.DontKnow> unknown(VoteSubject subject) {
    return running
        .asked(subject)
        .map(asked -> running.answer(asked).state())
        .filter(AnswerState.DontKnow.class::isInstance)
        .map(AnswerState.DontKnow.class::cast);
  }

  /// Sets the answer to "don't know", with owner and due date.
  public void noteUnknown(VoteSubject subject, String who, Optional<LocalDate> by) {
    var state = new AnswerState.DontKnow(who, by.orElse(null));
    writing(
        subject,
        (open, asked) ->
            open.answer(tr("clarification owner changed"), asked, a -> a.withState(state)));
  }

  private void writing(VoteSubject subject, BiConsumer<OpenAssessment, Question> write) {
    if (!running.isClosed()) {
      running
          .asked(subject)
          .ifPresent(
              asked -> {
                write.accept(running.open(), asked);
                running.talkedAbout(asked.id());
              });
    }
  }

  /// Records the content of the form in the answer or the threat, and in the estimate.
  ///
  /// @return what is missing; "" if it was recorded
  public String decide(Estimate now) {
    if (running.isClosed()) {
      return tr("This session is closed.");
    }
    String missing = now.missing(running.conclusion(now.subject()));
    if (!missing.isEmpty()) {
      return missing;
    }
    Estimate decided = now.deciding();
    running
        .session()
        .ifPresent(
            session ->
                running
                    .open()
                    .workbench()
                    .edit(
                        tr("vote decision changed"),
                        a ->
                            VoteOutcome.apply(
                                running,
                                a.withSession(session.changing(w -> w.withEstimate(decided))),
                                decided)));
    return running.workshop().estimateOf(now.subject()).filter(decided::equals).isPresent()
        ? ""
        : tr(
            "The decision was not recorded: this folder is not writable. Save a copy in another folder.");
  }
}
