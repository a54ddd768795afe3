package org.soundings.assessment;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.decision.LevelOverride;

/// Who set a level of a threat: one person, or a session by a vote. The person who records the
/// result of a vote is not its author.
public final class LevelAuthor {

  private LevelAuthor() {}

  /// For example `Likelihood set by vote (Ada, Ben), recorded by Eve`. A vote counts only for the
  /// half that it was on. "" if nothing is known.
  public static String words(Assessment assessment, LevelOverride set) {
    List<String> byVote = byVote(assessment, set.voted());
    if (byVote.isEmpty()) {
      return set.by().isBlank() ? "" : tr("Set by %s", set.by());
    }
    String words = capital(String.join(", ", byVote));
    return set.by().isBlank() ? words : tr("%s, recorded by %s", words, set.by());
  }

  private static List<String> byVote(Assessment assessment, LevelOverride.Voted voted) {
    Optional<Session> likelihood = session(assessment, voted.likelihood());
    Optional<Session> impact = session(assessment, voted.impact());
    if (likelihood.isPresent() && likelihood.equals(impact)) {
      return List.of(whole(likelihood.get().participants()));
    }
    return Stream.concat(
            likelihood.map(Session::participants).map(LevelAuthor::likelihood).stream(),
            impact.map(Session::participants).map(LevelAuthor::impact).stream())
        .toList();
  }

  private static Optional<Session> session(Assessment assessment, String id) {
    return assessment.sessions().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private static String whole(List<String> there) {
    return there.isEmpty() ? tr("set by vote") : tr("set by vote (%s)", names(there));
  }

  private static String likelihood(List<String> there) {
    return there.isEmpty()
        ? tr("likelihood set by vote")
        : tr("likelihood set by vote (%s)", names(there));
  }

  private static String impact(List<String> there) {
    return there.isEmpty() ? tr("impact set by vote") : tr("impact set by vote (%s)", names(there));
  }

  private static String names(List<String> there) {
    return String.join(", ", there);
  }
}
