package org.soundings.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.evidence.Finding;
import org.soundings.evidence.cvss.Ladder;

/// The findings of a stored report.
///
/// @param all every finding, sorted by level
/// @param vulnerabilities the findings by the id of their vulnerability
/// @param components the number of components in the SBOM
/// @param words the terms for the findings
/// @param orders the possible groupings: those for which the report has data
record LoadedFindings(
    List<FindingEntry> all,
    Map<String, List<Finding>> vulnerabilities,
    FindingIndex index,
    long components,
    LineLabels words,
    List<Order> orders) {

  static LoadedFindings none() {
    return new LoadedFindings(
        List.of(),
        Map.of(),
        new FindingIndex(),
        0,
        LineLabels.VULNERABILITIES,
        List.of(Order.values()));
  }

  static LoadedFindings of(FindingEntries entries) {
    List<FindingEntry> all = List.copyOf(entries.entries());
    List<Order> orders =
        Stream.of(Order.values())
            .filter(by -> all.stream().anyMatch(line -> !by.said(line).isEmpty()))
            .toList();
    return new LoadedFindings(
        all,
        entries.vulnerabilities(),
        entries.index(),
        entries.components(),
        LineLabels.of(all),
        orders);
  }

  /// Those of some findings that contain every word.
  List<FindingEntry> fitting(List<FindingEntry> lines, String wanted) {
    if (wanted.isEmpty()) {
      return lines;
    }
    boolean[] found = index.find(List.of(wanted.split("\\s+")));
    var fitting = new ArrayList<FindingEntry>();
    for (FindingEntry entry : lines) {
      if (found[entry.number()]) {
        fitting.add(entry);
      }
    }
    return fitting;
  }

  /// Every severity rating of the vulnerability of a finding, from all findings that report it.
  Ladder ladder(FindingEntry entry) {
    // A vulnerability in a thousand places usually has the same ratings a thousand times.
    Map<List<?>, Finding> different = new LinkedHashMap<>();
    for (Finding line : lines(entry)) {
      different.putIfAbsent(List.of(line.ratings(), line.cvss()), line);
    }
    return Ladder.of(List.copyOf(different.values()));
  }

  /// All findings of the same vulnerability.
  List<Finding> lines(FindingEntry entry) {
    return List.copyOf(vulnerabilities.getOrDefault(entry.id(), List.of()));
  }
}
