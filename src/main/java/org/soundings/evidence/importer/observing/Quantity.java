package org.soundings.evidence.importer.observing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.evidence.Observation.Verdict;

/// An amount of memory, processor time or processes: `512Mi`, `0.5`, `1e9`, `-1`.
public final class Quantity {

  private static final Pattern QUANTITY =
      Pattern.compile("([-+]?)([\\d_]+\\.?\\d*|\\.\\d+)([A-Za-z]{0,3}|[eE][-+]?\\d+)");

  private Quantity() {}

  /// A missing, zero or negative limit is no limit.
  public static Verdict limits(FieldValue limit) {
    if (!limit.isPresent()) {
      return Verdict.FAILED;
    }
    Matcher quantity = QUANTITY.matcher(limit.text());
    if (!quantity.matches()) {
      return Verdict.NOT_KNOWN;
    }
    boolean none = quantity.group(1).equals("-") || quantity.group(2).matches("[0_.]+");
    return Verdict.of(!none);
  }
}
