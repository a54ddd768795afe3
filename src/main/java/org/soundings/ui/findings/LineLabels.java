package org.soundings.ui.findings;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.evidence.Finding;

/// The terms for the findings of a report: vulnerabilities in packages of images and facts about
/// resources, or the checks of a benchmark, which has neither packages nor images.
enum LineLabels {
  VULNERABILITIES,
  CHECKS;

  static LineLabels of(List<FindingEntry> lines) {
    return !lines.isEmpty() && lines.stream().allMatch(LineLabels::isCheck)
        ? CHECKS
        : VULNERABILITIES;
  }

  private static boolean isCheck(FindingEntry line) {
    return line.asFinding().filter(f -> f.kind() == Finding.Kind.BENCHMARK).isPresent();
  }

  /// The name of a grouping.
  String title(Order by) {
    return switch (by) {
      case LEVEL -> tr("Level");
      case ID -> this == CHECKS ? tr("Check") : tr("Vulnerability");
      case ITEM -> this == CHECKS ? tr("Section") : tr("Package");
      case PLACE -> tr("Image");
    };
  }

  /// The heading of its column.
  String heading(Order by) {
    return switch (by) {
      case LEVEL -> tr("Level");
      case ID -> this == CHECKS ? tr("Check") : tr("Finding");
      case ITEM -> this == CHECKS ? tr("Section") : tr("Package or resource");
      case PLACE -> tr("Location");
    };
  }

  /// The heading of the column with sentences.
  String sentences() {
    return this == CHECKS ? tr("Requirement") : tr("Description");
  }

  /// The current order as text.
  ///
  /// @param backwards whether the order is reversed
  /// @param there the columns for which the report has data
  String ordered(Order by, boolean backwards, List<Order> there) {
    if (by == Order.LEVEL) {
      return backwards ? tr("Sorted by severity, lowest first.") : orderedByLevel(there);
    }
    String what = inSentence(title(by));
    return backwards
        ? tr("Sorted by %s, descending.", what)
        : tr("Sorted by %s, then by severity, highest first.", what);
  }

  private String orderedByLevel(List<Order> there) {
    List<String> then =
        Stream.of(Order.ITEM, Order.PLACE)
            .filter(there::contains)
            .map(by -> inSentence(title(by)))
            .toList();
    return switch (then.size()) {
      case 0 -> tr("Sorted by severity, highest first.");
      case 1 -> tr("Sorted by severity, highest first, then by %s.", then.getFirst());
      default ->
          tr(
              "Sorted by severity, highest first, then by %s and %s.",
              then.getFirst(), then.getLast());
    };
  }

  String searching() {
    return this == CHECKS
        ? tr("Filter: number, text, section, failed …")
        : tr("Filter: package, image, CVE-2024, high …");
  }
}
