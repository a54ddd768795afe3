package org.soundings.evidence.importer.scanner;

import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.Times;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Falco events.
public final class FalcoImporter extends TreeImporter {

  @Override
  public String format() {
    return "Falco events";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return (outline.isJson() || outline.shape() == Outline.Shape.JSON_LINES)
        && (outline.has("rule", "priority", "output") || outline.has("[].rule", "[].priority"));
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    if (value.text("rule").isEmpty()) {
      return;
    }
    intake.run(ToolRun.of("Falco").withRanAt(Times.of(value.text("time"))));
    ForeignPart fields = value.get("output_fields");
    String namespace = fields.text("k8s.ns.name");
    String pod = fields.text("k8s.pod.name");
    String container = fields.text("container.name");
    String resource = pod.isEmpty() ? container : Location.object("Pod", namespace, pod);
    if (!resource.isEmpty()) {
      intake.target(resource);
    }
    intake.finding(
        Finding.of(
                Finding.Kind.EVENT,
                value.text("rule"),
                value.text("output"),
                Location.ofImage(fields.text("container.image.repository"), "")
                    .withResource(resource))
            .rated(value.text("priority")));
  }
}
