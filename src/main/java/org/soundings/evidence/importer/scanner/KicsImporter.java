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

/// Reads KICS report.
public final class KicsImporter extends TreeImporter {

  @Override
  public String format() {
    return "KICS report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson() && outline.has("queries", "severity_counters", "files_scanned");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(
        ToolRun.of("KICS")
            .withVersion(value.text("kics_version"))
            .withRanAt(Times.of(value.text("end"))));
    value.get("paths").texts().forEach(intake::target);
    for (ForeignPart query : value.get("queries").items()) {
      for (ForeignPart file : query.get("files").items()) {
        Location where =
            Location.ofFile(file.text("file_name"), (int) file.get("line").whole().orElse(0))
                .withResource(file.text("resource_name"));
        String expected = file.text("expected_value");
        String title = query.text("query_name") + (expected.isEmpty() ? "" : ": " + expected);
        intake.finding(
            Finding.of(Finding.Kind.MISCONFIGURATION, query.text("query_id"), title, where)
                .rated(query.text("severity")));
      }
    }
  }
}
