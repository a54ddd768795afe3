package org.soundings.evidence.compare;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Severity;

/// One flaw, with what each of two tools says about it.
///
/// @param first null where the first tool does not report it
/// @param second null where the second does not
public record Flaw(String id, @Nullable Side first, @Nullable Side second) {

  static final Comparator<Flaw> WORST_FIRST =
      Comparator.comparing(Flaw::worst).reversed().thenComparing(Flaw::id);

  public Flaw {
    if (first == null && second == null) {
      throw new IllegalArgumentException("nobody reports " + id);
    }
  }

  /// Where a flaw stands between two reports.
  public enum Set {
    ONLY_FIRST,
    ONLY_SECOND,
    BOTH_AGREE,
    BOTH_DIFFER
  }

  public Set set() {
    if (second == null) {
      return Set.ONLY_FIRST;
    }
    if (first == null) {
      return Set.ONLY_SECOND;
    }
    return differsInBand() || differsInFix() ? Set.BOTH_DIFFER : Set.BOTH_AGREE;
  }

  /// Whether both report it and rate it in different bands.
  public boolean differsInBand() {
    return first != null && second != null && first.band() != second.band();
  }

  /// Whether both report it and do not both know a fix.
  public boolean differsInFix() {
    return first != null && second != null && first.fix() != second.fix();
  }

  /// The higher of the two ratings.
  public Severity worst() {
    return Stream.of(first, second)
        .filter(java.util.Objects::nonNull)
        .map(Side::band)
        .max(Comparator.naturalOrder())
        .orElse(Severity.UNKNOWN);
  }
}
