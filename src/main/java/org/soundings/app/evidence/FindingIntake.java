package org.soundings.app.evidence;

import java.util.function.Consumer;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.report.sheet.Sheets;

/// Collects the findings of a report, with their evidence and tool, and the settings that do not
/// pass.
public final class FindingIntake implements Intake {

  private final String evidence;
  private final Consumer<Sheets.Listed> found;
  private String tool;

  public FindingIntake(Evidence evidence, Consumer<Sheets.Listed> found) {
    this.evidence = evidence.id();
    this.found = found;
    tool = evidence.source() instanceof EvidenceSource.ToolReport report ? report.tool() : "";
  }

  @Override
  public void finding(Finding finding) {
    found.accept(new Sheets.Reported(evidence, tool, finding));
  }

  @Override
  public void run(ToolRun run) {
    tool = run.tool().isEmpty() ? tool : run.tool();
  }

  @Override
  public void observation(Observation observation) {
    if (!observation.passed()) {
      found.accept(new Sheets.Observed(evidence, observation));
    }
  }

  // A table of findings has no column for these. They are part of the evidence.

  @Override
  public void target(String name) {}

  @Override
  public void component(SbomComponent component) {}

  @Override
  public void remark(String sentence) {}
}
