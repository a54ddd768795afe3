package org.soundings.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.evidence.Finding;
import org.soundings.evidence.cvss.Ladder;

/// The lines of a stored report as they were read.
///
/// @param all every line, in the order of its level
/// @param flaws every line that reports a flaw, by its id
/// @param components how many the inventory lists
/// @param words what the lines are called
/// @param orders by what they can be grouped: what some of them say
record LoadedFindings(
    List<FindingEntry> all,
    Map<String, List<Finding>> flaws,
    FindingIndex index,
    long components,
    LineLabels words,
    List<Order> orders) {

  static LoadedFindings none() {
    return new LoadedFindings(
        List.of(), Map.of(), new FindingIndex(), 0, LineLabels.FLAWS, List.of(Order.values()));
  }

  static LoadedFindings of(FindingEntries entries) {
    List<FindingEntry> all = List.copyOf(entries.entries());
    List<Order> orders =
        Stream.of(Order.values())
            .filter(by -> all.stream().anyMatch(line -> !by.said(line).isEmpty()))
            .toList();
    return new LoadedFindings(
        all, entries.flaws(), entries.index(), entries.components(), LineLabels.of(all), orders);
  }

  /// Those of some lines that hold every word.
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

  /// Every rating of the flaw that an entry reports, over all lines that report it.
  Ladder ladder(FindingEntry entry) {
    // A flaw in a thousand places mostly carries the same ratings a thousand times.
    Map<List<?>, Finding> different = new LinkedHashMap<>();
    for (Finding line : lines(entry)) {
      different.putIfAbsent(List.of(line.ratings(), line.cvss()), line);
    }
    return Ladder.of(List.copyOf(different.values()));
  }

  /// Every line that reports the same flaw.
  List<Finding> lines(FindingEntry entry) {
    return List.copyOf(flaws.getOrDefault(entry.id(), List.of()));
  }
}
