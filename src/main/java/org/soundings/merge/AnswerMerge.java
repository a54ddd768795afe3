package org.soundings.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;

/// Two versions of an answer that two people made of one, put together where they changed other
/// things of it. What all agree on, how it stands and who dissents belong together: one of them
/// with the other's words would say what nobody said.
///
/// @param base what both began with
public record AnswerMerge(Answer base, Answer ours, Answer theirs) {

  /// What all agree on, with all that is said about it.
  private record Agreed(
      String conclusion, AnswerState state, String difference, List<Answer.Dissent> dissents) {

    static Agreed of(Answer answer) {
      return new Agreed(
          answer.conclusion(), answer.state(), answer.difference(), answer.dissents());
    }

    Answer in(Answer answer) {
      return answer
          .withState(new AnswerState.Open())
          .withConclusion(conclusion)
          .withState(state)
          .withDifference(difference)
          .withDissents(dissents);
    }
  }

  /// Ours with what only they changed; empty where both changed the same thing, or only one of the
  /// two says anything new.
  public Optional<Answer> together() {
    boolean isOneWording = Objects.equals(ours.wording(), theirs.wording());
    Answer merged = ours;
    Agreed agreed = Agreed.of(theirs);
    if (!agreed.equals(Agreed.of(base))) {
      if (!Agreed.of(ours).equals(Agreed.of(base)) && !Agreed.of(ours).equals(agreed)) {
        return Optional.empty();
      }
      merged = agreed.in(merged);
    }
    for (String role : roles()) {
      String before = base.laneText(role);
      if (!theirs.laneText(role).equals(before)) {
        boolean isOursToo = !ours.laneText(role).equals(before);
        if (isOursToo && !ours.laneText(role).equals(theirs.laneText(role))) {
          return Optional.empty();
        }
        merged = merged.withLane(lane(role));
      }
    }
    boolean isNew = !merged.equals(ours) && !saysTheSame(merged, theirs);
    return isOneWording && isNew ? Optional.of(merged) : Optional.empty();
  }

  private Answer.Lane lane(String role) {
    return theirs.lane(role).orElseGet(() -> new Answer.Lane(role, "", "", null));
  }

  private Set<String> roles() {
    var roles = new LinkedHashSet<String>();
    for (Answer each : List.of(base, ours, theirs)) {
      each.lanes().forEach(lane -> roles.add(lane.role()));
    }
    return roles;
  }

  private boolean saysTheSame(Answer one, Answer other) {
    return Agreed.of(one).equals(Agreed.of(other))
        && roles().stream().allMatch(role -> one.laneText(role).equals(other.laneText(role)));
  }
}
