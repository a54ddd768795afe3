package org.soundings.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Findings with something in common below one heading, the group with the highest level first.
final class Groups {

  private Groups() {}

  /// @param open the titles of open groups
  static List<FindingRow> of(List<? extends FindingRow> lines, Order by, Set<String> open) {
    Map<String, List<FindingEntry>> groups = new LinkedHashMap<>();
    for (FindingRow line : lines) {
      if (line instanceof FindingEntry entry) {
        groups.computeIfAbsent(by.key(entry), _ -> new ArrayList<>()).add(entry);
      }
    }
    List<Map.Entry<String, List<FindingEntry>>> sorted = new ArrayList<>(groups.entrySet());
    sorted.sort(
        Comparator.<Map.Entry<String, List<FindingEntry>>>comparingInt(
                group -> worst(group.getValue()).rank())
            .thenComparingInt(group -> group.getValue().size())
            .reversed());
    var rows = new ArrayList<FindingRow>();
    for (Map.Entry<String, List<FindingEntry>> group : sorted) {
      FindingEntry worst = worst(group.getValue());
      boolean isOpen = open.contains(group.getKey());
      rows.add(
          new FindingRow.Heading(
              group.getKey(), worst.level(), worst.levelWords(), group.getValue().size(), isOpen));
      if (isOpen) {
        rows.addAll(group.getValue());
      }
    }
    return rows;
  }

  private static FindingEntry worst(List<FindingEntry> entries) {
    FindingEntry worst = entries.getFirst();
    for (FindingEntry entry : entries) {
      if (entry.rank() > worst.rank()) {
        worst = entry;
      }
    }
    return worst;
  }
}
