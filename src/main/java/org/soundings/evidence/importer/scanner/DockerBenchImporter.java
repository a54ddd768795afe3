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
import org.soundings.yaml.foreign.ForeignPart;

/// Reads docker-bench-security report.
public final class DockerBenchImporter extends TreeImporter {

  @Override
  public String format() {
    return "Docker-bench-security report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson() && outline.has("dockerbenchsecurity", "tests");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(
        new ToolRun(
            "docker-bench-security",
            value.text("dockerbenchsecurity"),
            "",
            Times.ofSeconds((double) value.get("start").whole().orElse(0))));
    for (ForeignPart section : value.get("tests").items()) {
      intake.target(section.text("desc"));
      for (ForeignPart result : section.get("results").items()) {
        intake.finding(finding(result, section.text("desc")));
      }
    }
  }

  private static Finding finding(ForeignPart result, String section) {
    String items = String.join(", ", result.get("items").texts());
    String title = result.text("desc") + (items.isEmpty() ? "" : ": " + items);
    return Finding.of(
            Finding.Kind.BENCHMARK, result.text("id"), title, Location.ofResource(section))
        .withOutcome(outcome(result.text("result")));
  }

  private static Outcome outcome(String result) {
    return switch (result) {
      case "PASS" -> Outcome.PASSED;
      case "WARN", "FAIL" -> Outcome.WARNED;
      case "NOTE" -> Outcome.TO_REVIEW;
      default -> Outcome.INFORMATION;
    };
  }
}
