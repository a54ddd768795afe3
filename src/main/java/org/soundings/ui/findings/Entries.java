package org.soundings.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.evidence.Component;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;

/// Takes findings and observations as lines of the table, and only counts what an inventory lists.
final class Entries implements Intake {

  private final List<Entry> entries = new ArrayList<>();
  private final SearchIndex index = new SearchIndex();
  private final Map<String, List<Finding>> flaws = new HashMap<>();
  private long components;

  @Override
  public void finding(Finding finding) {
    entries.add(Entry.of(finding, index));
  }

  @Override
  public void observation(Observation observation) {
    entries.add(Entry.of(observation, index));
  }

  @Override
  public void component(Component component) {
    components++;
  }

  @Override
  public void run(ToolRun run) {}

  @Override
  public void target(String name) {}

  @Override
  public void remark(String sentence) {}

  List<Entry> entries() {
    return entries;
  }

  /// Sorts the lines by level and finds together what reports the same flaw: a choice of one line
  /// must not look through all of them.
  void settle() {
    entries.sort(Order.LEVEL.comparator());
    flaws();
  }

  /// The findings that report the same flaw, by its id, in the order of the lines.
  Map<String, List<Finding>> flaws() {
    if (flaws.isEmpty()) {
      for (Entry entry : entries) {
        entry
            .asFinding()
            .ifPresent(
                finding -> flaws.computeIfAbsent(entry.id(), _ -> new ArrayList<>(1)).add(finding));
      }
    }
    return flaws;
  }

  SearchIndex index() {
    return index;
  }

  long components() {
    return components;
  }
}
