package org.soundings.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;

/// Takes findings and observations as lines of the table, and only counts what an inventory lists.
final class FindingEntries implements Intake {

  private final List<FindingEntry> entries = new ArrayList<>();
  private final FindingIndex index = new FindingIndex();
  private final Map<String, List<Finding>> flaws = new HashMap<>();
  private long components;

  @Override
  public void finding(Finding finding) {
    entries.add(FindingEntry.of(finding, index));
  }

  @Override
  public void observation(Observation observation) {
    entries.add(FindingEntry.of(observation, index));
  }

  @Override
  public void component(SbomComponent component) {
    components++;
  }

  @Override
  public void run(ToolRun run) {}

  @Override
  public void target(String name) {}

  @Override
  public void remark(String sentence) {}

  List<FindingEntry> entries() {
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
      for (FindingEntry entry : entries) {
        entry
            .asFinding()
            .ifPresent(
                finding -> flaws.computeIfAbsent(entry.id(), _ -> new ArrayList<>(1)).add(finding));
      }
    }
    return flaws;
  }

  FindingIndex index() {
    return index;
  }

  long components() {
    return components;
  }
}
