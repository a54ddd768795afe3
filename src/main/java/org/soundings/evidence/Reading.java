package org.soundings.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A summary of the content of a stored file. Findings themselves are read from the file again when
/// they are displayed, because the file is the record.
///
/// @param format the format's name, such as `Trivy report`
/// @param targets the examined images, hosts or resources; the first few
/// @param targetCount the number of targets in total
/// @param tallies the counts of findings
public record Reading(String format, List<String> targets, int targetCount, List<Tally> tallies) {

  /// The maximum number of targets that are listed.
  public static final int NAMED_TARGETS = 20;

  public Reading {
    targets = List.copyOf(targets);
    tallies = List.copyOf(tallies);
  }

  /// The number of findings of a kind and level.
  ///
  /// @param kind such as `vulnerability`, `observation`, `component`
  /// @param level a severity, an outcome or a verdict as a word, such as `critical`, `passed`,
  ///   `failed`; "" if the kind has none
  public record Tally(String kind, String level, long count) {

    /// The level, or "failed" for a failed check without a level, so that it is not mistaken for an
    /// unrated vulnerability.
    public String stands() {
      boolean isRated =
          kind.equals(Finding.Kind.VULNERABILITY.words())
              || !level.equals(Severity.UNKNOWN.words());
      return isRated ? level : Outcome.FAILED.words();
    }
  }

  /// The counts of each kind, in their order.
  public Map<String, List<Tally>> byKind() {
    return tallies.stream()
        .collect(Collectors.groupingBy(Tally::kind, LinkedHashMap::new, Collectors.toList()));
  }

  /// Whether both have a common target. What a tool adds in parentheses, such as the operating
  /// system of an image, is ignored.
  public boolean sharesTarget(Reading other) {
    return targets.stream()
        .map(Reading::bare)
        .anyMatch(other.targets.stream().map(Reading::bare).toList()::contains);
  }

  /// A target without the addition of a tool in parentheses.
  public static String bare(String target) {
    return target.replaceFirst(" \\(.*\\)$", "");
  }

  /// Whether it has findings for a table. An SBOM alone has none.
  public boolean hasFindings() {
    return tallies.stream().anyMatch(tally -> !tally.kind().equals("component"));
  }

  /// Whether it lists vulnerabilities that can be compared with another report.
  public boolean listsVulnerabilities() {
    return count(Finding.Kind.VULNERABILITY.words()) > 0;
  }

  /// The number of findings of a kind, of all levels.
  public long count(String kind) {
    return tallies.stream().filter(t -> t.kind().equals(kind)).mapToLong(Tally::count).sum();
  }
}
