package org.soundings.evidence.importer;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;

/// Keeps everything an importer finds.
public final class CollectingIntake implements Intake {

  private final List<String> targets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<SbomComponent> components = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private ToolRun run = ToolRun.of("");

  @Override
  public void run(ToolRun newRun) {
    run = newRun;
  }

  @Override
  public void target(String name) {
    targets.add(name);
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
  }

  @Override
  public void observation(Observation observation) {
    observations.add(observation);
  }

  @Override
  public void component(SbomComponent component) {
    components.add(component);
  }

  @Override
  public void remark(String sentence) {
    remarks.add(sentence);
  }

  public ToolRun run() {
    return run;
  }

  public List<String> targets() {
    return List.copyOf(targets);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /// The findings with the tool's name on its own ratings, for comparing reports.
  public List<Finding> findingsByTool() {
    return findings.stream().map(finding -> finding.ratedBy(run.tool())).toList();
  }

  public List<Observation> observations() {
    return List.copyOf(observations);
  }

  public List<SbomComponent> components() {
    return List.copyOf(components);
  }

  public List<String> remarks() {
    return List.copyOf(remarks);
  }
}
