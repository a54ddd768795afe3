package org.soundings.threat;

import static org.soundings.threat.Level.CRITICAL;
import static org.soundings.threat.Level.HIGH;
import static org.soundings.threat.Level.LOW;
import static org.soundings.threat.Level.MEDIUM;

import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// The table that turns likelihood and impact into a level, and what each step of the two scales
/// means.
///
/// It is printed in every report. It is our own judgement, not a standard's.
public final class RiskTable {

  /// Rows: likelihood from remote to expected. Columns: impact from minor to existential.
  private static final Level[][] TABLE = {
    {LOW, LOW, LOW, MEDIUM, MEDIUM},
    {LOW, LOW, MEDIUM, MEDIUM, HIGH},
    {LOW, MEDIUM, MEDIUM, HIGH, HIGH},
    {LOW, MEDIUM, HIGH, HIGH, CRITICAL},
    {MEDIUM, MEDIUM, HIGH, CRITICAL, CRITICAL},
  };

  private RiskTable() {}

  public static Level level(Likelihood likelihood, Impact impact) {
    return TABLE[likelihood.ordinal()][impact.ordinal()];
  }

  public static String title(Likelihood likelihood) {
    return switch (likelihood) {
      case REMOTE -> "Remote";
      case UNLIKELY -> "Unlikely";
      case POSSIBLE -> "Possible";
      case LIKELY -> "Likely";
      case EXPECTED -> "Expected";
    };
  }

  public static String meaning(Likelihood likelihood) {
    return switch (likelihood) {
      case REMOTE -> "It would take several rare things at once; nobody we know has seen it.";
      case UNLIKELY -> "It is known to happen elsewhere, but here much stands in its way.";
      case POSSIBLE -> "A capable attacker with some patience could do it in the next years.";
      case LIKELY -> "It should be planned for within a year; the means are public.";
      case EXPECTED -> "It is tried all the time, or nothing worth naming stands in its way.";
    };
  }

  public static String title(Impact impact) {
    return switch (impact) {
      case MINOR -> "Minor";
      case NOTICEABLE -> "Noticeable";
      case SERIOUS -> "Serious";
      case SEVERE -> "Severe";
      case EXISTENTIAL -> "Existential";
    };
  }

  public static String meaning(Impact impact) {
    return switch (impact) {
      case MINOR -> "Handled in the course of the day; nobody outside notices.";
      case NOTICEABLE ->
          "Some users or one team are disturbed for hours; no data of others is lost.";
      case SERIOUS -> "A service or some data of others is lost or disclosed; it must be reported.";
      case SEVERE -> "Much of the platform or its most valuable data falls; months of repair.";
      case EXISTENTIAL -> "The organisation may not survive it, or people come to harm.";
    };
  }
}
