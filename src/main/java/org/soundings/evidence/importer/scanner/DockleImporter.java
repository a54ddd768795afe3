package org.soundings.evidence.importer.scanner;

import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Dockle report.
public final class DockleImporter extends TreeImporter {

  @Override
  public String format() {
    return "Dockle report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.IMAGE_SCAN;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && outline.has("summary", "details")
        && outline.hasAny("summary.fatal", "details[].alerts");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("Dockle"));
    String image = value.text("image");
    if (!image.isEmpty()) {
      intake.target(image);
    }
    for (ForeignPart check : value.get("details").items()) {
      String alerts = String.join("; ", check.get("alerts").texts());
      String title = check.text("title") + (alerts.isEmpty() ? "" : ": " + alerts);
      intake.finding(
          Finding.of(
                  Finding.Kind.MISCONFIGURATION,
                  check.text("code"),
                  title,
                  Location.ofImage(image, ""))
              .withOutcome(outcome(check.text("level")))
              .rated(check.text("level")));
    }
  }

  private static Outcome outcome(String level) {
    return switch (level) {
      case "IGNORE", "SKIP" -> Outcome.SKIPPED;
      case "PASS" -> Outcome.PASSED;
      case "INFO" -> Outcome.WARNED;
      default -> Outcome.FAILED;
    };
  }
}
