package org.soundings.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Voted;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;

/// Keeps track of which halves of a level were set by vote when the level is set again. A vote has
/// a reason. A person who changes the level or removes the reason becomes the author.
public final class LevelVotes {

  private LevelVotes() {}

  /// Sets a level by hand, replacing the level of the same stage. If it is unchanged, the author
  /// stays the same.
  public static Decision byHand(Assessment assessment, Decision decision, LevelOverride set) {
    boolean isSaid =
        decision
            .override(set.stage())
            .filter(old -> old.likelihood() == set.likelihood() && old.impact() == set.impact())
            .filter(old -> old.rationale().equals(set.rationale()))
            .isPresent();
    return isSaid ? decision : decision.withOverride(set.voted(still(assessment, decision, set)));
  }

  /// Which halves of the earlier level are still set by vote. These are the halves with an
  /// unchanged value, if the rationale still contains the reason of the vote.
  public static Voted still(Assessment assessment, Decision decision, LevelOverride now) {
    Optional<LevelOverride> before = decision.override(now.stage());
    var likelihood = new VoteSubject.LikelihoodOf(decision.threat());
    var impact = new VoteSubject.ImpactOf(decision.threat());
    return new Voted(
        before
            .filter(old -> old.likelihood() == now.likelihood())
            .map(old -> old.voted().likelihood())
            .filter(running -> isReasoned(assessment, running, likelihood, now.rationale()))
            .orElse(""),
        before
            .filter(old -> old.impact() == now.impact())
            .map(old -> old.voted().impact())
            .filter(running -> isReasoned(assessment, running, impact, now.rationale()))
            .orElse(""));
  }

  /// Whether a rationale contains the reason that a session recorded.
  private static boolean isReasoned(
      Assessment assessment, String running, VoteSubject subject, String words) {
    return assessment.sessions().stream()
        .filter(session -> session.id().equals(running))
        .flatMap(session -> session.workshop().estimateOf(subject).stream())
        .map(Estimate::outcome)
        .flatMap(Stream::ofNullable)
        .anyMatch(outcome -> words.contains(outcome.reason().strip()));
  }
}
