package org.soundings.evidence.importer.cyclonedx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Component;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Material;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.Times;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Part;

/// Reads CycloneDX inventory.
public final class CycloneDxImporter implements Importer {

  @Override
  public String format() {
    return "CycloneDX inventory";
  }

  @Override
  public Ageing ageing() {
    return Ageing.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isTree() && outline.value("bomFormat").equals("CycloneDX");
  }

  @Override
  public void read(Material material, Intake intake) throws IOException {
    Map<String, Component> byReference = new HashMap<>();
    String[] author = {""};
    try (JsonStream stream = material.json()) {
      stream.object(
          name -> {
            switch (name) {
              case "metadata" -> author[0] = metadata(new Part(stream.tree()), byReference, intake);
              case "components" ->
                  stream.array(() -> component(new Part(stream.tree()), byReference, intake));
              case "vulnerabilities" ->
                  stream.array(
                      () ->
                          new CycloneDxFlaw(new Part(stream.tree()), byReference, author[0])
                              .read(intake));
              default -> {}
            }
          });
    }
  }

  /// @return who made the document
  private static String metadata(Part metadata, Map<String, Component> byReference, Intake intake) {
    Part about = metadata.get("component");
    if (about.isMapping()) {
      intake.target(
          name(about) + (about.text("version").isEmpty() ? "" : ":" + about.text("version")));
      byReference.put(about.text("bom-ref"), component(about));
    }
    Part tools = metadata.get("tools");
    Part tool =
        tools.isSequence()
            ? tools.each().findFirst().orElse(Part.nothing())
            : tools.get("components").each().findFirst().orElse(Part.nothing());
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

  private static void component(Part part, Map<String, Component> byReference, Intake intake) {
    Component component = component(part);
    intake.component(component);
    byReference.put(part.text("bom-ref"), component);
    for (Part inner : part.get("components").items()) {
      component(inner, byReference, intake);
    }
  }

  private static Component component(Part part) {
    return new Component(part.text("type"), name(part), part.text("version"), part.text("purl"));
  }

  private static String name(Part part) {
    String group = part.text("group");
    return group.isEmpty() ? part.text("name") : group + "/" + part.text("name");
  }
}
