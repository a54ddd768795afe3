package org.soundings.evidence.importer.scanner;

import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.Times;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads kubeaudit report.
public final class KubeauditImporter extends TreeImporter {

  @Override
  public String format() {
    return "Kubeaudit report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return (outline.isJson() || outline.shape() == Outline.Shape.JSON_LINES)
        && outline.has("AuditResultName", "level");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("kubeaudit").withRanAt(Times.of(value.text("time"))));
    if (value.text("AuditResultName").isEmpty()) {
      return;
    }
    String namespace = value.text("ResourceNamespace");
    String resource =
        Location.object(value.text("ResourceKind"), namespace, value.text("ResourceName"));
    String container = value.text("Container");
    String subject = container.isEmpty() ? resource : resource + " · " + container;
    intake.target(resource);
    intake.finding(
        Finding.of(
                Finding.Kind.MISCONFIGURATION,
                value.text("AuditResultName"),
                value.text("msg"),
                Location.ofResource(subject))
            .withOutcome(value.text("level").equals("info") ? Outcome.INFORMATION : Outcome.FAILED)
            .rated(value.text("level")));
  }
}
