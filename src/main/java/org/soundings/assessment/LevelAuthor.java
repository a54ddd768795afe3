package org.soundings.assessment;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Scale;
import org.soundings.assessment.workshop.Subject;

/// Who set a level of a threat: whoever said so, or a room that voted on it. What a room decides is
/// recorded by somebody, who is not the one who decided.
public final class LevelAuthor {

  private LevelAuthor() {}

  /// Words that follow "set by": a name, or the room with who was there and who recorded it; ""
  /// where that is not known.
  public static String words(Assessment assessment, ThreatId threat, LevelOverride set) {
    return room(assessment, threat, set)
        .map(session -> words(session.participants(), set.by()))
        .orElse(set.by());
  }

  private static String words(List<String> there, String by) {
    String names = String.join(", ", there);
    if (by.isBlank()) {
      return there.isEmpty() ? tr("the room") : tr("the room (%s)", names);
    }
    return there.isEmpty()
        ? tr("the room, recorded by %s", by)
        : tr("the room (%s), recorded by %s", names, by);
  }

  /// The meeting whose votes it comes from: it decided the same, for the same reason.
  private static Optional<Session> room(Assessment assessment, ThreatId threat, LevelOverride set) {
    return set.stage() != LevelOverride.Stage.NOW
        ? Optional.empty()
        : assessment.sessions().reversed().stream()
            .filter(session -> hasDecided(session, threat, set))
            .findFirst();
  }

  private static boolean hasDecided(Session session, ThreatId threat, LevelOverride set) {
    return session.workshop().estimates().stream()
        .filter(estimate -> isOf(estimate.subject(), threat))
        .anyMatch(
            estimate -> {
              Estimate.Outcome outcome = estimate.outcome();
              return outcome != null
                  && set.reason().contains(outcome.reason())
                  && isRung(estimate.subject(), outcome.rung(), set);
            });
  }

  private static boolean isOf(Subject subject, ThreatId threat) {
    return switch (subject) {
      case Subject.StandingOf _ -> false;
      case Subject.LikelihoodOf(var judged) -> judged.equals(threat);
      case Subject.ImpactOf(var judged) -> judged.equals(threat);
    };
  }

  private static boolean isRung(Subject subject, int rung, LevelOverride set) {
    return switch (subject) {
      case Subject.StandingOf _ -> false;
      case Subject.LikelihoodOf _ -> Scale.likelihood(rung) == set.likelihood();
      case Subject.ImpactOf _ -> Scale.impact(rung) == set.impact();
    };
  }
}
