package org.soundings.threat;

import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// A likelihood and an impact, and the level that a table gives for them.
public record RiskRating(Likelihood likelihood, Impact impact, Level level) {

  public static RiskRating of(RiskTable table, Likelihood likelihood, Impact impact) {
    return new RiskRating(likelihood, impact, table.level(likelihood, impact));
  }

  /// One dimension moved by some steps, kept on the scale.
  RiskRating moved(RiskTable table, Dimension dimension, int steps) {
    return switch (dimension) {
      case LIKELIHOOD -> of(table, step(Likelihood.values(), likelihood.ordinal() + steps), impact);
      case IMPACT -> of(table, likelihood, step(Impact.values(), impact.ordinal() + steps));
    };
  }

  /// The same, where either dimension is above the other rating's, brought down to it.
  RiskRating atMost(RiskTable table, RiskRating most) {
    return of(
        table,
        likelihood.compareTo(most.likelihood) > 0 ? most.likelihood : likelihood,
        impact.compareTo(most.impact) > 0 ? most.impact : impact);
  }

  /// The same, where either dimension is below the other rating's, brought up to it.
  RiskRating atLeast(RiskTable table, RiskRating least) {
    return of(
        table,
        likelihood.compareTo(least.likelihood) < 0 ? least.likelihood : likelihood,
        impact.compareTo(least.impact) < 0 ? least.impact : impact);
  }

  private static <T> T step(T[] scale, int at) {
    return scale[Math.clamp(at, 0, scale.length - 1)];
  }
}
