package org.soundings.evidence.importer.scanner;

import org.soundings.evidence.Assertion;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Checkov report.
public final class CheckovImporter extends TreeImporter {

  @Override
  public String format() {
    return "Checkov report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && (outline.has("check_type", "results")
            || outline.has("[].check_type", "[].results")
            || outline.has("summary.checkov_version"));
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("Checkov").withVersion(value.at("summary", "checkov_version").text()));
    ForeignPart results = value.get("results");
    checks(results.get("failed_checks"), Outcome.FAILED, intake);
    checks(results.get("passed_checks"), Outcome.PASSED, intake);
    checks(results.get("skipped_checks"), Outcome.SKIPPED, intake);
    for (String file : results.get("parsing_errors").texts()) {
      intake.remark("Checkov could not read %s.".formatted(file));
    }
  }

  private static void checks(ForeignPart checks, Outcome outcome, Intake intake) {
    for (ForeignPart check : checks.items()) {
      int line =
          check
              .get("file_line_range")
              .each()
              .limit(1)
              .mapToInt(l -> (int) l.whole().orElse(0))
              .sum();
      Location where =
          Location.ofFile(check.text("file_path"), line).withResource(check.text("resource"));
      intake.target(where.resource().isEmpty() ? where.file() : where.resource());
      Finding finding =
          Finding.of(
                  Finding.Kind.MISCONFIGURATION,
                  check.text("check_id"),
                  check.text("check_name"),
                  where)
              .withOutcome(outcome)
              .rated(check.text("severity"));
      String reason = check.at("check_result", "suppress_comment").text();
      intake.finding(
          reason.isEmpty()
              ? finding
              : finding.withAssertion(new Assertion("skipped", "", reason, "comment in the file")));
    }
  }
}
