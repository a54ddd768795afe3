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

/// Reads findings and observations as rows of the table, and only counts the components of an SBOM.
final class FindingEntries implements Intake {

  private final List<FindingEntry> entries = new ArrayList<>();
  private final FindingIndex index = new FindingIndex();
  private final Map<String, List<Finding>> vulnerabilities = new HashMap<>();
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

  /// Sorts the rows by level and indexes those of the same vulnerability, so that selecting a row
  /// does not scan all of them.
  void settle() {
    entries.sort(Order.LEVEL.comparator());
    vulnerabilities();
  }

  /// The findings by the id of their vulnerability, in the order of the rows.
  Map<String, List<Finding>> vulnerabilities() {
    if (vulnerabilities.isEmpty()) {
      for (FindingEntry entry : entries) {
        entry
            .asFinding()
            .ifPresent(
                finding ->
                    vulnerabilities
                        .computeIfAbsent(entry.id(), _ -> new ArrayList<>(1))
                        .add(finding));
      }
    }
    return vulnerabilities;
  }

  FindingIndex index() {
    return index;
  }

  long components() {
    return components;
  }
}
