package org.soundings.app.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.Reading;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;

/// The lines about flaws of one report, as many as there is room for.
final class FlawLines implements Intake {

  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> targets = new LinkedHashSet<>();
  private final int room;
  private String tool;
  private boolean tooMany;

  FlawLines(Evidence item, int room) {
    this.room = room;
    tool = item.source() instanceof EvidenceSource.ToolReport report ? report.tool() : "";
  }

  int held() {
    return findings.size();
  }

  Set<String> targets() {
    return targets;
  }

  /// Whether the report has more of them, so that none is held.
  boolean areTooMany() {
    return tooMany;
  }

  /// Each as the tool rates it that made the report.
  List<Finding> byTool() {
    return findings.stream().map(finding -> finding.ratedBy(tool)).toList();
  }

  @Override
  public void run(ToolRun run) {
    tool = run.tool().isEmpty() ? tool : run.tool();
  }

  @Override
  public void target(String name) {
    targets.add(Reading.bare(name));
  }

  @Override
  public void finding(Finding finding) {
    if (finding.kind() != Finding.Kind.VULNERABILITY || !finding.outcome().isReported()) {
      return;
    }
    if (findings.size() >= room) {
      tooMany = true;
      findings.clear();
    } else if (!tooMany) {
      findings.add(finding);
    }
  }

  // Only flaws are laid side by side.

  @Override
  public void observation(Observation observation) {}

  @Override
  public void component(SbomComponent component) {}

  @Override
  public void remark(String sentence) {}
}
