package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.Answer;
import org.soundings.assessment.AnswerState.Confidence;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.Subject;
import org.soundings.assessment.workshop.Vote;

/// What the room makes of its votes: proposed word by word, decided when somebody records it.
final class Deciding {

  private final Meeting meeting;

  Deciding(Meeting meeting) {
    this.meeting = meeting;
  }

  /// What stands in the form: what is proposed, or what was recorded where nothing is and nobody
  /// voted since.
  static Proposal form(Estimate estimate) {
    return estimate.proposal().isEmpty() ? recorded(estimate) : estimate.proposal();
  }

  private static Proposal recorded(Estimate estimate) {
    Estimate.Outcome outcome = estimate.outcome();
    return outcome == null || estimate.awaitsDecision()
        ? Proposal.NONE
        : new Proposal(outcome.rung(), outcome.confidence(), outcome.reason(), estimate.reasoned());
  }

  /// Keeps what is put in before it is recorded.
  ///
  /// @param place what is typed into or chosen
  void propose(Estimate now, String place, UnaryOperator<Proposal> change) {
    Proposal proposed = change.apply(form(now));
    Proposal kept = proposed.stripped().equals(recorded(now)) ? Proposal.NONE : proposed;
    meeting.type(
        tr("decision after votes"),
        now.subject() + place,
        s -> s.changing(w -> w.withEstimate(now.proposing(kept))));
  }

  /// What all agree on at the question whose standing is judged; empty where a threat is.
  Optional<String> conclusion(Subject subject) {
    return subject instanceof Subject.StandingOf(var id)
        ? meeting
            .question(id)
            .map(asked -> meeting.assessment().answer(asked.pack(), asked.id()).conclusion())
        : Optional.empty();
  }

  /// Writes what all agree on into the answer itself.
  void conclude(Subject subject, String text) {
    if (subject instanceof Subject.StandingOf(var id) && !meeting.isClosed()) {
      meeting
          .question(id)
          .ifPresent(
              asked -> {
                meeting
                    .desk()
                    .open()
                    .type(tr("conclusion"), asked, "conclusion", a -> a.withConclusion(text));
                meeting.talkedAbout(id);
              });
    }
  }

  /// Records what stands in the form: on the answer or the threat, and on the estimate.
  ///
  /// @return what is missing; "" where it was recorded
  String decide(Estimate now) {
    if (meeting.isClosed()) {
      return tr("This meeting is closed.");
    }
    Proposal form = form(now);
    Integer rung = form.rung();
    if (rung == null) {
      return tr("Choose what is decided.");
    }
    if (form.reason().isBlank()) {
      return tr("A decision needs a reason in words.");
    }
    if (conclusion(now.subject()).filter(String::isBlank).isPresent()) {
      return tr("Write what you agree on; a standing needs words.");
    }
    boolean asksHowSure = now.subject() instanceof Subject.StandingOf;
    Confidence sure = asksHowSure ? form.confidence() : null;
    if (asksHowSure && sure == null) {
      return tr("Say how sure the room is.");
    }
    Estimate decided = now.deciding(rung, sure, form.reason().strip(), objecting(now, form, rung));
    meeting
        .session()
        .ifPresent(
            session ->
                meeting
                    .desk()
                    .workbench()
                    .edit(
                        tr("decision after votes"),
                        a ->
                            Decided.apply(
                                meeting,
                                a.withSession(session.changing(w -> w.withEstimate(decided))),
                                decided)));
    return meeting.workshop().estimateOf(now.subject()).filter(decided::equals).isPresent()
        ? ""
        : tr("Nothing was recorded: this folder cannot be written.");
  }

  /// What whoever judged otherwise in the last round holds, as they judged there, also where they
  /// gave no reason. Who was not asked then still dissents as before.
  private List<Answer.Dissent> objecting(Estimate now, Proposal form, int rung) {
    Set<String> asked =
        now.last().stream()
            .flatMap(round -> round.votes().stream())
            .map(Vote::who)
            .collect(Collectors.toSet());
    Stream<Answer.Dissent> before =
        now.dissents().stream().filter(dissent -> !asked.contains(dissent.who()));
    Stream<Answer.Dissent> said =
        now.otherwise(rung).stream()
            .map(
                vote ->
                    new Answer.Dissent(
                        vote.who(),
                        meeting.rung(now.subject(), vote.rung()),
                        form.reasonOf(vote.who()).strip()));
    return Stream.concat(before, said).toList();
  }
}
