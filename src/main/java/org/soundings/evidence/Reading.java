package org.soundings.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was read in a stored file, in short. Findings themselves are read from the file again when
/// somebody wants to see them: the file is the record, this only says what it holds.
///
/// @param format the format's name, such as `Trivy report`
/// @param targets what was looked at: images, hosts, resources; the first few
/// @param targetCount how many targets there are in all
/// @param tallies how much of what was found
public record Reading(String format, List<String> targets, int targetCount, List<Tally> tallies) {

  /// The most targets that are named.
  public static final int NAMED_TARGETS = 20;

  public Reading {
    targets = List.copyOf(targets);
    tallies = List.copyOf(tallies);
  }

  /// How many things of a kind and level were found.
  ///
  /// @param kind such as `vulnerability`, `observation`, `component`
  /// @param level a severity, an outcome or a verdict in words, such as `critical`, `passed`,
  ///   `violated`; "" where the kind has none
  public record Tally(String kind, String level, long count) {

    /// The level, or that it failed: a check that failed and has no level is no flaw that nobody
    /// rated.
    public String stands() {
      boolean isRated =
          kind.equals(Finding.Kind.VULNERABILITY.words())
              || !level.equals(Severity.UNKNOWN.words());
      return isRated ? level : Outcome.FAILED.words();
    }
  }

  /// What was found, each kind with its tallies in their order.
  public Map<String, List<Tally>> byKind() {
    return tallies.stream()
        .collect(Collectors.groupingBy(Tally::kind, LinkedHashMap::new, Collectors.toList()));
  }

  /// Whether both looked at the same thing. What a tool adds in parentheses, such as the system it
  /// found in an image, makes no other target of it.
  public boolean sharesTarget(Reading other) {
    return targets.stream()
        .map(Reading::bare)
        .anyMatch(other.targets.stream().map(Reading::bare).toList()::contains);
  }

  /// A target without what a tool adds to it in parentheses.
  public static String bare(String target) {
    return target.replaceFirst(" \\(.*\\)$", "");
  }

  /// Whether it has lines that a table can show: an inventory alone has none.
  public boolean hasFindings() {
    return tallies.stream().anyMatch(tally -> !tally.kind().equals("component"));
  }

  /// Whether it lists flaws of which another report may say something else.
  public boolean listsFlaws() {
    return count(Finding.Kind.VULNERABILITY.words()) > 0;
  }

  /// How many things of a kind were found, of all levels.
  public long count(String kind) {
    return tallies.stream().filter(t -> t.kind().equals(kind)).mapToLong(Tally::count).sum();
  }
}
