package org.soundings.ui.imports;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.evidence.FindingLabels;
import org.soundings.evidence.Reading;
import org.soundings.evidence.Reading.Tally;
import org.soundings.evidence.Severity;

/// The counts of what was read in a report, the highest level first.
public final class Counts {

  private Counts() {}

  /// A count.
  ///
  /// @param level how many of the four bars are filled, from 4 (critical) to 1 (low); 0 for none
  /// @param words such as `17 high`, `3 failed`, `412 components`
  public record Count(int level, String words) {}

  /// The counts of a report.
  public static List<Count> of(Reading reading) {
    Map<String, Long> byLevel = new LinkedHashMap<>();
    List<Count> others = new ArrayList<>();
    for (Tally tally : reading.tallies()) {
      switch (tally.kind()) {
        case "component" ->
            others.add(
                new Count(0, trn("%,d component", "%,d components", tally.count(), tally.count())));
        case "observation" -> others.add(new Count(0, observed(tally)));
        default -> byLevel.merge(tally.stands(), tally.count(), Long::sum);
      }
    }
    var counts = new ArrayList<Count>();
    for (int i = Severity.values().length - 1; i >= 0; i--) {
      Severity severity = Severity.values()[i];
      Long count = byLevel.remove(severity.words());
      if (count != null) {
        counts.add(new Count(level(severity), "%s %s".formatted(number(count), words(severity))));
      }
    }
    byLevel.forEach(
        (level, count) ->
            counts.add(new Count(0, "%s %s".formatted(number(count), FindingLabels.said(level)))));
    counts.addAll(others);
    return counts;
  }

  private static String observed(Tally tally) {
    return switch (tally.level()) {
      case "passed" -> trn("%,d passed", "%,d passed", tally.count(), tally.count());
      case "unknown" -> trn("%,d unknown", "%,d unknown", tally.count(), tally.count());
      default -> trn("%,d failed", "%,d failed", tally.count(), tally.count());
    };
  }

  /// The severity as text; "not rated" if there is none.
  public static String words(Severity severity) {
    return severity == Severity.UNKNOWN ? tr("not rated") : FindingLabels.said(severity.words());
  }

  /// How many of the four bars a severity fills.
  public static int level(Severity severity) {
    return switch (severity) {
      case CRITICAL -> 4;
      case HIGH -> 3;
      case MEDIUM -> 2;
      case LOW -> 1;
      case NEGLIGIBLE, NONE, UNKNOWN -> 0;
    };
  }
}
