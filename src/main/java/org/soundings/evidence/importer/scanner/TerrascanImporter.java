package org.soundings.evidence.importer.scanner;

import org.soundings.evidence.Assertion;
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

/// Reads Terrascan report.
public final class TerrascanImporter extends TreeImporter {

  @Override
  public String format() {
    return "Terrascan report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson() && outline.has("results.violations", "results.scan_summary");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    ForeignPart results = value.get("results");
    ForeignPart summary = results.get("scan_summary");
    intake.run(ToolRun.of("Terrascan").withRanAt(Times.of(summary.text("scanned_at"))));
    intake.target(summary.text("file/folder"));
    violations(results.get("violations"), Outcome.FAILED, intake);
    violations(results.get("skipped_violations"), Outcome.SKIPPED, intake);
    violations(results.get("passed_rules"), Outcome.PASSED, intake);
    for (ForeignPart error : results.get("scan_errors").items()) {
      intake.remark("Terrascan reports: %s.".formatted(error.text("errMsg")));
    }
  }

  private static void violations(ForeignPart violations, Outcome outcome, Intake intake) {
    for (ForeignPart violation : violations.items()) {
      String resource =
          "%s %s"
              .formatted(violation.text("resource_type"), violation.text("resource_name"))
              .strip();
      Finding finding =
          Finding.of(
                  Finding.Kind.MISCONFIGURATION,
                  violation.text("rule_id"),
                  violation.text("description"),
                  Location.ofFile(
                          violation.text("file"), (int) violation.get("line").whole().orElse(0))
                      .withResource(resource))
              .withOutcome(outcome)
              .rated(violation.text("severity"));
      String reason = violation.text("skip_comment");
      intake.finding(
          reason.isEmpty()
              ? finding
              : finding.withAssertion(new Assertion("skipped", "", reason, "comment in the file")));
    }
  }
}
