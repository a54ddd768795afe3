package org.soundings.evidence.importer.vex;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.Times;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Unreadable;

/// Reads CSAF document.
public final class CsafImporter implements Importer {

  @Override
  public String format() {
    return "CSAF document";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CHECKLIST;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson() && outline.has("document.csaf_version");
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    ForeignPart value;
    try (JsonStream stream = source.json()) {
      value = new ForeignPart(stream.tree());
    }
    ForeignPart document = value.get("document");
    String version = document.text("csaf_version");
    if (!version.startsWith("2.")) {
      throw new Unreadable(
          "This is CSAF %s; version 2.0 is read. Ask its publisher for a newer one."
              .formatted(version),
          0,
          0);
    }
    ForeignPart tracking = document.get("tracking");
    intake.run(
        new ToolRun(
            "CSAF", tracking.text("version"), "", Times.of(tracking.text("current_release_date"))));
    Map<String, String> products = new HashMap<>();
    names(value.get("product_tree"), products);
    String publisher = document.at("publisher", "name").text();
    for (ForeignPart vulnerability : value.get("vulnerabilities").items()) {
      new CsafVulnerability(vulnerability, products, publisher).read(intake);
    }
  }

  /// Collects the names of products from every branch and relationship.
  private static void names(ForeignPart tree, Map<String, String> products) {
    name(tree.get("product"), products);
    for (ForeignPart product : tree.get("full_product_names").items()) {
      name(product, products);
    }
    for (ForeignPart relationship : tree.get("relationships").items()) {
      name(relationship.get("full_product_name"), products);
    }
    for (ForeignPart branch : tree.get("branches").items()) {
      names(branch, products);
    }
  }

  private static void name(ForeignPart product, Map<String, String> products) {
    if (!product.text("product_id").isEmpty()) {
      products.put(product.text("product_id"), product.text("name"));
    }
  }
}
