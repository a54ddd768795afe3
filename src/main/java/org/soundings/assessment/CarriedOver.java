package org.soundings.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Library;

/// What a session carried over to the next one, as in the minutes of a session.
///
/// @param from the earlier session
/// @param change what to do differently, Markdown, or ""
/// @param undecided what was voted on there and not decided since
/// @param parked what was parked there
/// @param pending actions agreed on there that are still open
public record CarriedOver(
    Session from,
    String change,
    List<VoteSubject> undecided,
    List<Workshop.Parked> parked,
    List<Action> pending) {

  public CarriedOver {
    undecided = List.copyOf(undecided);
    parked = List.copyOf(parked);
    pending = List.copyOf(pending);
  }

  /// What the previous session that took place carries over to a session. Empty if there is
  /// nothing, or no such session.
  ///
  /// @param library knows the questions whose ratings were voted on
  public static Optional<CarriedOver> of(Library library, Assessment assessment, Session running) {
    List<Session> all = assessment.sessions();
    int at = all.stream().map(Session::id).toList().indexOf(running.id());
    return all.subList(0, Math.max(0, at)).reversed().stream()
        .filter(Session::tookPlace)
        .findFirst()
        .map(from -> left(library, assessment, from))
        .filter(carriedOver -> !carriedOver.isEmpty());
  }

  private static CarriedOver left(Library library, Assessment assessment, Session from) {
    Workshop workshop = from.workshop();
    List<VoteSubject> undecided =
        workshop.estimates().stream()
            .filter(Estimate::isUndecided)
            .filter(estimate -> !isSettled(library, assessment, from, estimate))
            .map(Estimate::subject)
            .toList();
    List<Action> pending =
        assessment.actions(workshop.actions()).stream().filter(Action::isPending).toList();
    String change = workshop.retrospective().change().strip();
    return new CarriedOver(from, change, undecided, workshop.parked(), pending);
  }

  /// Whether a later session decided it, or the answer was rated or set to not applicable after the
  /// session was closed.
  private static boolean isSettled(
      Library library, Assessment assessment, Session from, Estimate estimate) {
    return later(assessment, from)
            .flatMap(session -> session.workshop().estimateOf(estimate.subject()).stream())
            .anyMatch(again -> again.outcome() != null && !again.isUndecided())
        || isAnsweredSince(library, assessment, from.workshop().ended(), estimate.subject());
  }

  private static Stream<Session> later(Assessment assessment, Session from) {
    return assessment.sessions().stream().dropWhile(each -> !each.id().equals(from.id())).skip(1);
  }

  private static boolean isAnsweredSince(
      Library library, Assessment assessment, @Nullable Instant closed, VoteSubject subject) {
    return subject instanceof VoteSubject.RatingOf(var id)
        && closed != null
        && library
            .question(id)
            .map(question -> assessment.answer(question.pack(), id))
            .filter(answer -> answer.at() != null && answer.at().isAfter(closed))
            .filter(answer -> answer.rating().isPresent() || isExplained(answer.state()))
            .isPresent();
  }

  private static boolean isExplained(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _, AnswerState.Answered _ -> false;
      case AnswerState.DontKnow _, AnswerState.NotApplicable _, AnswerState.Deferred _ -> true;
    };
  }

  private boolean isEmpty() {
    return change.isEmpty() && undecided.isEmpty() && parked.isEmpty() && pending.isEmpty();
  }
}
