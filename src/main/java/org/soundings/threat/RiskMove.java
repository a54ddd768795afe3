package org.soundings.threat;

import static org.soundings.language.Messages.tr;

import org.soundings.pack.ThreatTemplate.Dimension;

/// How one rating differs from the one before it.
final class RiskMove {

  private RiskMove() {}

  static String words(Dimension dimension, int steps) {
    return switch (dimension) {
      case LIKELIHOOD ->
          steps > 0 ? tr("likelihood raised by one level") : tr("likelihood reduced by one level");
      case IMPACT ->
          steps > 0 ? tr("impact raised by one level") : tr("impact reduced by one level");
    };
  }

  static RiskStep.Direction direction(RiskRating before, RiskRating after) {
    int moved =
        after.likelihood().ordinal()
            + after.impact().ordinal()
            - before.likelihood().ordinal()
            - before.impact().ordinal();
    return moved > 0
        ? RiskStep.Direction.UP
        : moved < 0 ? RiskStep.Direction.DOWN : RiskStep.Direction.UNCHANGED;
  }
}
