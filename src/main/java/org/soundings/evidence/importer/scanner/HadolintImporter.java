package org.soundings.evidence.importer.scanner;

import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Hadolint report.
public final class HadolintImporter extends TreeImporter {

  @Override
  public String format() {
    return "Hadolint report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson() && outline.has("[].code", "[].message", "[].level", "[].line");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("Hadolint"));
    intake.target(value.text("file"));
    intake.finding(
        Finding.of(
                Finding.Kind.MISCONFIGURATION,
                value.text("code"),
                value.text("message"),
                Location.ofFile(value.text("file"), (int) value.get("line").whole().orElse(0)))
            .rated(value.text("level")));
  }
}
