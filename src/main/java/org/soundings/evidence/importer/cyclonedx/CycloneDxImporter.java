package org.soundings.evidence.importer.cyclonedx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.Times;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;

/// Reads CycloneDX SBOM.
public final class CycloneDxImporter implements Importer {

  @Override
  public String format() {
    return "CycloneDX SBOM";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isTree() && outline.value("bomFormat").equals("CycloneDX");
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    Map<String, SbomComponent> byReference = new HashMap<>();
    String[] author = {""};
    try (JsonStream stream = source.json()) {
      stream.object(
          name -> {
            switch (name) {
              case "metadata" ->
                  author[0] = metadata(new ForeignPart(stream.tree()), byReference, intake);
              case "components" ->
                  stream.array(
                      () -> component(new ForeignPart(stream.tree()), byReference, intake));
              case "vulnerabilities" ->
                  stream.array(
                      () ->
                          new CycloneDxVulnerability(
                                  new ForeignPart(stream.tree()), byReference, author[0])
                              .read(intake));
              default -> {}
            }
          });
    }
  }

  /// @return who made the document
  private static String metadata(
      ForeignPart metadata, Map<String, SbomComponent> byReference, Intake intake) {
    ForeignPart about = metadata.get("component");
    if (about.isMapping()) {
      intake.target(
          name(about) + (about.text("version").isEmpty() ? "" : ":" + about.text("version")));
      byReference.put(about.text("bom-ref"), component(about));
    }
    ForeignPart tools = metadata.get("tools");
    ForeignPart tool =
        tools.isSequence()
            ? tools.each().findFirst().orElse(ForeignPart.nothing())
            : tools.get("components").each().findFirst().orElse(ForeignPart.nothing());
    String name = tool.text("name");
    intake.run(
        new ToolRun(
            name.isEmpty() ? "CycloneDX" : name,
            tool.text("version"),
            "",
            Times.of(metadata.text("timestamp"))));
    String supplier = metadata.at("supplier", "name").text();
    return supplier.isEmpty() ? name : supplier;
  }

  private static void component(
      ForeignPart part, Map<String, SbomComponent> byReference, Intake intake) {
    SbomComponent component = component(part);
    intake.component(component);
    byReference.put(part.text("bom-ref"), component);
    for (ForeignPart inner : part.get("components").items()) {
      component(inner, byReference, intake);
    }
  }

  private static SbomComponent component(ForeignPart part) {
    return new SbomComponent(
        part.text("type"), name(part), part.text("version"), part.text("purl"));
  }

  private static String name(ForeignPart part) {
    String group = part.text("group");
    return group.isEmpty() ? part.text("name") : group + "/" + part.text("name");
  }
}
