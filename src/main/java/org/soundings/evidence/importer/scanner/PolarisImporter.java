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
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Polaris report.
public final class PolarisImporter extends TreeImporter {

  @Override
  public String format() {
    return "Polaris report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson() && outline.has("PolarisOutputVersion", "Results");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("Polaris").withRanAt(Times.of(value.text("AuditTime"))));
    for (ForeignPart workload : value.get("Results").items()) {
      String namespace = workload.text("Namespace");
      String resource = Location.object(workload.text("Kind"), namespace, workload.text("Name"));
      intake.target(resource);
      messages(workload.get("Results"), resource, intake);
      ForeignPart pod = workload.get("PodResult");
      messages(pod.get("Results"), resource, intake);
      for (ForeignPart container : pod.get("ContainerResults").items()) {
        messages(container.get("Results"), resource + " · " + container.text("Name"), intake);
      }
    }
  }

  private static void messages(ForeignPart messages, String subject, Intake intake) {
    for (Node.Entry entry : messages.entries()) {
      ForeignPart message = new ForeignPart(entry.value());
      intake.finding(
          Finding.of(
                  Finding.Kind.MISCONFIGURATION,
                  message.text("ID"),
                  message.text("Message"),
                  Location.ofResource(subject))
              .withOutcome(message.get("Success").isTrue() ? Outcome.PASSED : Outcome.FAILED)
              .rated(message.text("Severity")));
    }
  }
}
