package org.soundings.assessment.workshop;

import org.soundings.assessment.decision.ThreatId;

/// What is judged in an [Estimate].
public sealed interface VoteSubject {

  /// How well something holds.
  record StandingOf(String question) implements VoteSubject {}

  /// How likely a threat is.
  record LikelihoodOf(ThreatId threat) implements VoteSubject {}

  /// How bad a threat would be.
  record ImpactOf(ThreatId threat) implements VoteSubject {}

  default VoteScale scale() {
    return switch (this) {
      case StandingOf _ -> VoteScale.STANDING;
      case LikelihoodOf _ -> VoteScale.LIKELIHOOD;
      case ImpactOf _ -> VoteScale.IMPACT;
    };
  }

  /// Whether it is asked with a decision how sure the room is, and what all agree on: a standing
  /// needs both, a level of a threat neither.
  default boolean isStanding() {
    return this instanceof StandingOf;
  }

  /// The id of the question or the threat.
  default String about() {
    return switch (this) {
      case StandingOf(var question) -> question;
      case LikelihoodOf(var threat) -> threat.toString();
      case ImpactOf(var threat) -> threat.toString();
    };
  }
}
