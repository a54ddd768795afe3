package org.soundings.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lines with something in common below one heading, the worst group first.
final class Groups {

  private Groups() {}

  /// @param open the titles of groups whose lines are listed
  static List<Row> of(List<? extends Row> lines, Order by, Set<String> open) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Row line : lines) {
      if (line instanceof Entry entry) {
        groups.computeIfAbsent(by.key(entry), _ -> new ArrayList<>()).add(entry);
      }
    }
    List<Map.Entry<String, List<Entry>>> sorted = new ArrayList<>(groups.entrySet());
    sorted.sort(
        Comparator.<Map.Entry<String, List<Entry>>>comparingInt(
                group -> worst(group.getValue()).rank())
            .thenComparingInt(group -> group.getValue().size())
            .reversed());
    var rows = new ArrayList<Row>();
    for (Map.Entry<String, List<Entry>> group : sorted) {
      Entry worst = worst(group.getValue());
      boolean isOpen = open.contains(group.getKey());
      rows.add(
          new Row.Heading(
              group.getKey(), worst.level(), worst.levelWords(), group.getValue().size(), isOpen));
      if (isOpen) {
        rows.addAll(group.getValue());
      }
    }
    return rows;
  }

  private static Entry worst(List<Entry> entries) {
    Entry worst = entries.getFirst();
    for (Entry entry : entries) {
      if (entry.rank() > worst.rank()) {
        worst = entry;
      }
    }
    return worst;
  }
}
