package org.soundings.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Voted;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;

/// What of a level is still the room's where it is set again. A room decided a rung for a reason:
/// whoever changes the one or takes the other away says something else, and says it themselves.
public final class LevelVotes {

  private LevelVotes() {}

  /// Sets a level by hand, in the place of one that was set for the same stage. Nothing changes
  /// where the same is said again, so that it stays theirs who said it first.
  public static Decision byHand(Assessment assessment, Decision decision, LevelOverride set) {
    boolean isSaid =
        decision
            .override(set.stage())
            .filter(old -> old.likelihood() == set.likelihood() && old.impact() == set.impact())
            .filter(old -> old.reason().equals(set.reason()))
            .isPresent();
    return isSaid ? decision : decision.withOverride(set.voted(still(assessment, decision, set)));
  }

  /// Which halves of what was set before stay voted on: those that are set to the same rung now,
  /// while the reason for which the room decided it is among the words.
  public static Voted still(Assessment assessment, Decision decision, LevelOverride now) {
    Optional<LevelOverride> before = decision.override(now.stage());
    var likelihood = new VoteSubject.LikelihoodOf(decision.threat());
    var impact = new VoteSubject.ImpactOf(decision.threat());
    return new Voted(
        before
            .filter(old -> old.likelihood() == now.likelihood())
            .map(old -> old.voted().likelihood())
            .filter(meeting -> isReasoned(assessment, meeting, likelihood, now.reason()))
            .orElse(""),
        before
            .filter(old -> old.impact() == now.impact())
            .map(old -> old.voted().impact())
            .filter(meeting -> isReasoned(assessment, meeting, impact, now.reason()))
            .orElse(""));
  }

  /// Whether the reason for which a meeting decided something is among these words.
  private static boolean isReasoned(
      Assessment assessment, String meeting, VoteSubject subject, String words) {
    return assessment.sessions().stream()
        .filter(session -> session.id().equals(meeting))
        .flatMap(session -> session.workshop().estimateOf(subject).stream())
        .map(Estimate::outcome)
        .flatMap(Stream::ofNullable)
        .anyMatch(outcome -> words.contains(outcome.reason().strip()));
  }
}
