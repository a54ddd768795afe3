package org.soundings.assessment.workshop;

import org.soundings.assessment.decision.ThreatId;

/// The subject of an [Estimate].
public sealed interface VoteSubject {

  /// The effectiveness of a control.
  record RatingOf(String question) implements VoteSubject {}

  /// The likelihood of a threat.
  record LikelihoodOf(ThreatId threat) implements VoteSubject {}

  /// The impact of a threat.
  record ImpactOf(ThreatId threat) implements VoteSubject {}

  default VoteScale scale() {
    return switch (this) {
      case RatingOf _ -> VoteScale.RATING;
      case LikelihoodOf _ -> VoteScale.LIKELIHOOD;
      case ImpactOf _ -> VoteScale.IMPACT;
    };
  }

  /// Whether a decision on it needs a confidence and a conclusion. A rating needs both, a level of
  /// a threat needs neither.
  default boolean isRating() {
    return this instanceof RatingOf;
  }

  /// The id of the question or the threat.
  default String about() {
    return switch (this) {
      case RatingOf(var question) -> question;
      case LikelihoodOf(var threat) -> threat.toString();
      case ImpactOf(var threat) -> threat.toString();
    };
  }
}
