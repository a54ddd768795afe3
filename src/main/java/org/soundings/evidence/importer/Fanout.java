package org.soundings.evidence.importer;

import java.util.List;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;

/// Passes everything on to several intakes.
public final class Fanout implements Intake {

  private final List<Intake> intakes;

  public Fanout(Intake... intakes) {
    this.intakes = List.of(intakes);
  }

  @Override
  public void run(ToolRun run) {
    intakes.forEach(intake -> intake.run(run));
  }

  @Override
  public void target(String name) {
    intakes.forEach(intake -> intake.target(name));
  }

  @Override
  public void lookedFor(Finding.Kind kind) {
    intakes.forEach(intake -> intake.lookedFor(kind));
  }

  @Override
  public void unlisted(Finding.Kind kind) {
    intakes.forEach(intake -> intake.unlisted(kind));
  }

  @Override
  public void finding(Finding finding) {
    for (Intake intake : intakes) {
      intake.finding(finding);
    }
  }

  @Override
  public void observation(Observation observation) {
    for (Intake intake : intakes) {
      intake.observation(observation);
    }
  }

  @Override
  public void component(SbomComponent component) {
    intakes.forEach(intake -> intake.component(component));
  }

  @Override
  public void remark(String sentence) {
    intakes.forEach(intake -> intake.remark(sentence));
  }
}
