package org.soundings.assessment;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.decision.LevelOverride;

/// Who set a level of a threat: whoever said so, or a room that voted on it. What a room decides is
/// recorded by somebody, who is not the one who decided.
public final class LevelAuthor {

  private LevelAuthor() {}

  /// Such as `Likelihood set by the room (Ada, Ben), recorded by Eve`; no more is said to be the
  /// room's than what it voted on. "" where nothing is known.
  public static String words(Assessment assessment, LevelOverride set) {
    List<String> byRoom = byRoom(assessment, set.voted());
    if (byRoom.isEmpty()) {
      return set.by().isBlank() ? "" : tr("Set by %s", set.by());
    }
    String words = capital(String.join(", ", byRoom));
    return set.by().isBlank() ? words : tr("%s, recorded by %s", words, set.by());
  }

  private static List<String> byRoom(Assessment assessment, LevelOverride.Voted voted) {
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
    return there.isEmpty() ? tr("set by the room") : tr("set by the room (%s)", names(there));
  }

  private static String likelihood(List<String> there) {
    return there.isEmpty()
        ? tr("likelihood set by the room")
        : tr("likelihood set by the room (%s)", names(there));
  }

  private static String impact(List<String> there) {
    return there.isEmpty()
        ? tr("impact set by the room")
        : tr("impact set by the room (%s)", names(there));
  }

  private static String names(List<String> there) {
    return String.join(", ", there);
  }
}
