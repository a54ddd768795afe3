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

/// Reads kube-linter report.
public final class KubeLinterImporter extends TreeImporter {

  @Override
  public String format() {
    return "Kube-linter report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson() && outline.has("Checks", "Reports", "Summary");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    ForeignPart summary = value.get("Summary");
    intake.run(
        ToolRun.of("kube-linter")
            .withVersion(summary.text("KubeLinterVersion"))
            .withRanAt(Times.of(summary.text("CheckEndTime"))));
    for (ForeignPart report : value.get("Reports").items()) {
      ForeignPart object = report.at("Object", "K8sObject");
      String namespace = object.text("Namespace");
      String resource =
          Location.object(
              object.at("GroupVersionKind", "Kind").text(), namespace, object.text("Name"));
      intake.target(resource);
      intake.finding(
          Finding.of(
              Finding.Kind.MISCONFIGURATION,
              report.text("Check"),
              report.at("Diagnostic", "Message").text(),
              Location.ofFile(report.at("Object", "Metadata", "FilePath").text(), 0)
                  .withResource(resource)));
    }
  }
}
