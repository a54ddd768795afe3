package org.soundings.report;

import java.util.List;
import org.soundings.evidence.Severity;
import org.soundings.evidence.cvss.Ladder;

/// The differences between stored reports on the same target. They are read from the stored files
/// before a report is made.
///
/// @param pairs every two readable reports with a common target
/// @param vulnerabilities vulnerabilities whose ratings are in different bands, those with the
///   largest difference first; the first few
/// @param vulnerabilityCount the number of such vulnerabilities in total
/// @param troubles a sentence for each report or pair that is missing
public record Disagreement(
    List<Pair> pairs, List<Scored> vulnerabilities, int vulnerabilityCount, List<String> troubles) {

  public static final Disagreement NONE = new Disagreement(List.of(), List.of(), 0, List.of());

  public Disagreement {
    pairs = List.copyOf(pairs);
    vulnerabilities = List.copyOf(vulnerabilities);
    troubles = List.copyOf(troubles);
  }

  /// Two reports, by the ids of their evidence.
  ///
  /// @param targets the common targets
  /// @param apart the number of targets that only one of the two has
  /// @param agree vulnerabilities without a difference
  /// @param differInBand vulnerabilities that both report in different bands
  /// @param differInFix vulnerabilities that both report in the same band, with different fixes
  public record Pair(
      Side first,
      Side second,
      List<String> targets,
      int apart,
      long agree,
      long differInBand,
      long differInFix) {

    public Pair {
      targets = List.copyOf(targets);
    }

    public long differ() {
      return differInBand + differInFix;
    }

    public long all() {
      return first.only() + second.only() + agree + differ();
    }
  }

  /// One of two reports.
  ///
  /// @param only the number of vulnerabilities that only this one reports
  /// @param worst the worst of them
  public record Side(String evidence, long only, List<Named> worst) {
    public Side {
      worst = List.copyOf(worst);
    }
  }

  /// A vulnerability with the band of its tool.
  public record Named(String vulnerability, Severity band) {}

  /// A vulnerability with all its ratings.
  ///
  /// @param packages the affected packages
  public record Scored(String vulnerability, List<String> packages, Ladder ladder) {
    public Scored {
      packages = List.copyOf(packages);
    }
  }
}
