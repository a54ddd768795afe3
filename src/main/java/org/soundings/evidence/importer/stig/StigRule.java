package org.soundings.evidence.importer.stig;

import java.util.Locale;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;

/// One rule of a checklist with the reviewer's result.
final class StigRule {

  private StigRule() {}

  static Finding finding(String id, String title, String status, String severity, String target) {
    return Finding.of(Finding.Kind.BENCHMARK, id, title, Location.ofResource(target))
        .withOutcome(outcome(status))
        .rated(severity);
  }

  private static Outcome outcome(String status) {
    return switch (status.replace("_", "").toLowerCase(Locale.ROOT)) {
      case "open" -> Outcome.FAILED;
      case "notafinding" -> Outcome.PASSED;
      case "notapplicable" -> Outcome.NOT_APPLICABLE;
      default -> Outcome.TO_REVIEW;
    };
  }
}
