package org.soundings.ui.findings;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.Component;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;

/// Takes findings and observations as lines of the table, and only counts what an inventory lists.
final class Entries implements Intake {

  private final List<Entry> entries = new ArrayList<>();
  private final SearchIndex index = new SearchIndex();
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

  SearchIndex index() {
    return index;
  }

  long components() {
    return components;
  }
}
