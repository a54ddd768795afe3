package org.soundings.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;

/// Merges two versions of an answer if they changed different parts of it. Conclusion, rating and
/// dissent belong together: the rating of one version with the conclusion of the other would be an
/// answer that no one gave.
///
/// @param base the common earlier version
public record AnswerMerge(Answer base, Answer local, Answer onDisk) {

  /// The conclusion with everything that belongs to it.
  private record Agreed(
      String conclusion, AnswerState state, String difference, List<Answer.Dissent> dissents) {

    static Agreed of(Answer answer) {
      return new Agreed(
          answer.conclusion(), answer.state(), answer.disagreement(), answer.dissents());
    }

    Answer in(Answer answer) {
      return answer
          .withState(new AnswerState.Open())
          .withConclusion(conclusion)
          .withState(state)
          .withDisagreement(difference)
          .withDissents(dissents);
    }
  }

  /// The local version with the changes of the version on disk. Empty if both changed the same
  /// part, or if only one of the two has changes.
  public Optional<Answer> together() {
    boolean isOneWording = Objects.equals(local.wording(), onDisk.wording());
    Answer merged = local;
    Agreed agreed = Agreed.of(onDisk);
    if (!agreed.equals(Agreed.of(base))) {
      if (!Agreed.of(local).equals(Agreed.of(base)) && !Agreed.of(local).equals(agreed)) {
        return Optional.empty();
      }
      merged = agreed.in(merged);
    }
    for (String role : roles()) {
      String before = base.perspectiveText(role);
      if (!onDisk.perspectiveText(role).equals(before)) {
        boolean isLocalToo = !local.perspectiveText(role).equals(before);
        if (isLocalToo && !local.perspectiveText(role).equals(onDisk.perspectiveText(role))) {
          return Optional.empty();
        }
        merged = merged.withPerspective(perspective(role));
      }
    }
    boolean isNew = !merged.equals(local) && !saysTheSame(merged, onDisk);
    return isOneWording && isNew ? Optional.of(merged) : Optional.empty();
  }

  private Answer.Perspective perspective(String role) {
    return onDisk.perspective(role).orElseGet(() -> new Answer.Perspective(role, "", "", null));
  }

  private Set<String> roles() {
    var roles = new LinkedHashSet<String>();
    for (Answer each : List.of(base, local, onDisk)) {
      each.perspectives().forEach(perspective -> roles.add(perspective.role()));
    }
    return roles;
  }

  private boolean saysTheSame(Answer one, Answer other) {
    return Agreed.of(one).equals(Agreed.of(other))
        && roles().stream()
            .allMatch(role -> one.perspectiveText(role).equals(other.perspectiveText(role)));
  }
}
