package org.soundings.threat;

import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// A likelihood and an impact, and the level that the table gives for them.
public record Rating(Likelihood likelihood, Impact impact) {

  public Level level() {
    return RiskTable.level(likelihood, impact);
  }

  /// Likelihood moved by some steps, kept on the scale.
  Rating movedLikelihood(int steps) {
    return new Rating(moved(Likelihood.values(), likelihood.ordinal() + steps), impact);
  }

  /// Impact moved by some steps, kept on the scale.
  Rating movedImpact(int steps) {
    return new Rating(likelihood, moved(Impact.values(), impact.ordinal() + steps));
  }

  private static <T> T moved(T[] scale, int at) {
    return scale[Math.clamp(at, 0, scale.length - 1)];
  }
}
