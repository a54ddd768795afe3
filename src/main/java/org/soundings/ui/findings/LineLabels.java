package org.soundings.ui.findings;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.evidence.Finding;

/// What the lines of a report are called: flaws in packages of images and facts about resources, or
/// the checks of a benchmark, which has neither packages nor images.
enum LineLabels {
  FLAWS,
  CHECKS;

  static LineLabels of(List<FindingEntry> lines) {
    return !lines.isEmpty() && lines.stream().allMatch(LineLabels::isCheck) ? CHECKS : FLAWS;
  }

  private static boolean isCheck(FindingEntry line) {
    return line.asFinding().filter(f -> f.kind() == Finding.Kind.BENCHMARK).isPresent();
  }

  /// What lines are grouped by.
  String title(Order by) {
    return switch (by) {
      case LEVEL -> tr("Level");
      case ID -> this == CHECKS ? tr("Check") : tr("Flaw");
      case ITEM -> this == CHECKS ? tr("Section") : tr("Package");
      case PLACE -> tr("Image");
    };
  }

  /// What stands above the column of it.
  String heading(Order by) {
    return switch (by) {
      case LEVEL -> tr("Level");
      case ID -> this == CHECKS ? tr("Check") : tr("Flaw or fact");
      case ITEM -> this == CHECKS ? tr("Section") : tr("Package or resource");
      case PLACE -> tr("Where");
    };
  }

  /// What stands above the sentences of those that are known by them.
  String sentences() {
    return this == CHECKS ? tr("What is asked for") : tr("What it is");
  }

  /// By what the lines are ordered.
  ///
  /// @param backwards whether the last is first
  /// @param there what some of the lines say
  String ordered(Order by, boolean backwards, List<Order> there) {
    if (by == Order.LEVEL) {
      return backwards ? tr("Ordered by level, the worst last.") : orderedByLevel(there);
    }
    String what = inSentence(title(by));
    return backwards
        ? tr("Ordered by %s, from the end.", what)
        : tr("Ordered by %s, then the worst first.", what);
  }

  private String orderedByLevel(List<Order> there) {
    List<String> then =
        Stream.of(Order.ITEM, Order.PLACE)
            .filter(there::contains)
            .map(by -> inSentence(title(by)))
            .toList();
    return switch (then.size()) {
      case 0 -> tr("Ordered by level, the worst first.");
      case 1 -> tr("Ordered by level, the worst first, then by %s.", then.getFirst());
      default ->
          tr(
              "Ordered by level, the worst first, then by %s and %s.",
              then.getFirst(), then.getLast());
    };
  }

  String searching() {
    return this == CHECKS
        ? tr("Filter: a number, a word, a section, failed …")
        : tr("Filter: a package, an image, CVE-2024, high …");
  }
}
