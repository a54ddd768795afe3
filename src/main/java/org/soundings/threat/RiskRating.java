package org.soundings.threat;

import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// A likelihood and an impact, with the level that the risk matrix gives for them.
public record RiskRating(Likelihood likelihood, Impact impact, Level level) {

  public static RiskRating of(RiskMatrix table, Likelihood likelihood, Impact impact) {
    return new RiskRating(likelihood, impact, table.level(likelihood, impact));
  }

  /// Moves one dimension by some steps, within the scale.
  RiskRating moved(RiskMatrix table, Dimension dimension, int steps) {
    return switch (dimension) {
      case LIKELIHOOD -> of(table, step(Likelihood.values(), likelihood.ordinal() + steps), impact);
      case IMPACT -> of(table, likelihood, step(Impact.values(), impact.ordinal() + steps));
    };
  }

  /// The same with each dimension lowered to that of the other rating if it is higher.
  RiskRating atMost(RiskMatrix table, RiskRating most) {
    return of(
        table,
        likelihood.compareTo(most.likelihood) > 0 ? most.likelihood : likelihood,
        impact.compareTo(most.impact) > 0 ? most.impact : impact);
  }

  /// The same with each dimension raised to that of the other rating if it is lower.
  RiskRating atLeast(RiskMatrix table, RiskRating least) {
    return of(
        table,
        likelihood.compareTo(least.likelihood) < 0 ? least.likelihood : likelihood,
        impact.compareTo(least.impact) < 0 ? least.impact : impact);
  }

  private static <T> T step(T[] scale, int at) {
    return scale[Math.clamp(at, 0, scale.length - 1)];
  }
}
