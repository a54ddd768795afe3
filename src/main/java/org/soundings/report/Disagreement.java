package org.soundings.report;

import java.util.List;
import org.soundings.evidence.Severity;
import org.soundings.evidence.cvss.Ladder;

/// What stored reports on the same thing say beside each other. It is read from the stored files
/// before a report is made.
///
/// @param pairs every two reports that share a target and could be read
/// @param flaws flaws whose ratings fall into different bands, the widest apart first; the first
///   few
/// @param flawCount how many such flaws there are in all
/// @param troubles a sentence for each report or pair that is missing
public record Disagreement(
    List<Pair> pairs, List<Scored> flaws, int flawCount, List<String> troubles) {

  public static final Disagreement NONE = new Disagreement(List.of(), List.of(), 0, List.of());

  public Disagreement {
    pairs = List.copyOf(pairs);
    flaws = List.copyOf(flaws);
    troubles = List.copyOf(troubles);
  }

  /// Two reports, by the ids of their evidence.
  ///
  /// @param targets what both looked at
  /// @param apart how many targets only one of the two looked at
  /// @param agree flaws of which both say the same
  /// @param differInBand flaws that both report and put into different bands
  /// @param differInFix flaws that both report, put into the same band, and know different fixes of
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
  /// @param only how many flaws it alone reports
  /// @param worst the worst of them
  public record Side(String evidence, long only, List<Named> worst) {
    public Side {
      worst = List.copyOf(worst);
    }
  }

  /// A flaw and the band that its tool puts it in.
  public record Named(String flaw, Severity band) {}

  /// A flaw with all its ratings.
  ///
  /// @param packages where it is
  public record Scored(String flaw, List<String> packages, Ladder ladder) {
    public Scored {
      packages = List.copyOf(packages);
    }
  }
}
