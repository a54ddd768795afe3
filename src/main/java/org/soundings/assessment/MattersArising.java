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

/// What a meeting left to the next one, as the minutes of meetings call it.
///
/// @param from the meeting that left it
/// @param change what to do differently, Markdown; "" where nobody said
/// @param undecided what was voted on there and not decided since
/// @param parked what was put off there
/// @param pending what was promised there and is still to be done
public record MattersArising(
    Session from,
    String change,
    List<VoteSubject> undecided,
    List<Workshop.Parked> parked,
    List<Action> pending) {

  public MattersArising {
    undecided = List.copyOf(undecided);
    parked = List.copyOf(parked);
    pending = List.copyOf(pending);
  }

  /// What arises for a meeting from the last one before it that took place; empty where that left
  /// nothing, or there was none.
  ///
  /// @param library knows the questions whose standings were voted on
  public static Optional<MattersArising> of(
      Library library, Assessment assessment, Session meeting) {
    List<Session> all = assessment.sessions();
    int at = all.stream().map(Session::id).toList().indexOf(meeting.id());
    return all.subList(0, Math.max(0, at)).reversed().stream()
        .filter(Session::tookPlace)
        .findFirst()
        .map(from -> left(library, assessment, from))
        .filter(arising -> !arising.isEmpty());
  }

  private static MattersArising left(Library library, Assessment assessment, Session from) {
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
    return new MattersArising(from, change, undecided, workshop.parked(), pending);
  }

  /// Whether a later meeting decided it, or somebody said since that one was closed how well the
  /// answer holds, or why it is none.
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
    return subject instanceof VoteSubject.StandingOf(var id)
        && closed != null
        && library
            .question(id)
            .map(question -> assessment.answer(question.pack(), id))
            .filter(answer -> answer.at() != null && answer.at().isAfter(closed))
            .filter(answer -> answer.standing().isPresent() || isExplained(answer.state()))
            .isPresent();
  }

  private static boolean isExplained(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _, AnswerState.Answered _ -> false;
      case AnswerState.DontKnow _, AnswerState.DoesNotApply _, AnswerState.Later _ -> true;
    };
  }

  private boolean isEmpty() {
    return change.isEmpty() && undecided.isEmpty() && parked.isEmpty() && pending.isEmpty();
  }
}
