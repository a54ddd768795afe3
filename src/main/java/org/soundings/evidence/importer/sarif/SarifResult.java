package org.soundings.evidence.importer.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.SeverityRating;
import org.soundings.evidence.importer.Intake;
import org.soundings.yaml.foreign.ForeignPart;

/// One result with the level that applies to it (SARIF 2.1.0, 3.27.10).
final class SarifResult {

  private static final Set<String> CHECKERS =
      Set.of(
          "checkov",
          "kics",
          "terrascan",
          "kube-score",
          "kubeaudit",
          "kube-linter",
          "hadolint",
          "dockle",
          "polaris",
          "tfsec",
          "kubescape");

  private final ForeignPart result;
  private final SarifRun run;
  private final ForeignPart rule;

  SarifResult(ForeignPart result, SarifRun run) {
    this.result = result;
    this.run = run;
    this.rule = run.rule(result).orElse(ForeignPart.nothing());
  }

  Finding finding(Intake intake) {
    String id = SarifRun.id(result);
    String own = id.isEmpty() ? rule.text("id") : id;
    Location where = where();
    if (!where.file().isEmpty()) {
      intake.target(where.file());
    }
    return Finding.of(kind(own), own, message(), where)
        .withOutcome(outcome())
        .withRatings(ratings())
        .withAssertion(suppression());
  }

  private Finding.Kind kind(String id) {
    if (id.startsWith("CVE-") || id.startsWith("GHSA-")) {
      return Finding.Kind.VULNERABILITY;
    }
    String tool = run.tool().toLowerCase(java.util.Locale.ROOT);
    return CHECKERS.contains(tool) || tool.equals("trivy")
        ? Finding.Kind.MISCONFIGURATION
        : Finding.Kind.CODE;
  }

  private String message() {
    ForeignPart message = result.get("message");
    String text = message.text("text");
    if (!text.isEmpty()) {
      return text;
    }
    String template = rule.at("messageStrings", message.text("id"), "text").text();
    List<String> arguments = message.get("arguments").texts();
    for (int i = 0; i < arguments.size(); i++) {
      template = template.replace("{" + i + "}", arguments.get(i));
    }
    return template.isEmpty() ? rule.at("shortDescription", "text").text() : template;
  }

  private Location where() {
    ForeignPart location = result.get("locations").each().findFirst().orElse(ForeignPart.nothing());
    ForeignPart physical = location.get("physicalLocation");
    int line = (int) physical.at("region", "startLine").whole().orElse(0);
    String logical =
        location
            .get("logicalLocations")
            .each()
            .map(each -> each.text("fullyQualifiedName"))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("");
    return Location.ofFile(physical.at("artifactLocation", "uri").text(), line)
        .withResource(logical);
  }

  /// The level in the result, or the one that follows from kind and rule, and the score that some
  /// tools write as a property.
  private List<SeverityRating> ratings() {
    var ratings = new ArrayList<SeverityRating>();
    String score = rule.at("properties", "security-severity").text();
    if (!score.isEmpty()) {
      ratings.add(new SeverityRating(score, "security-severity"));
    }
    ratings.add(new SeverityRating(level(), ""));
    return ratings;
  }

  String level() {
    String written = result.text("level");
    if (!written.isEmpty()) {
      return written;
    }
    String kind = result.text("kind");
    if (!kind.isEmpty() && !kind.equals("fail")) {
      return "none";
    }
    String byRule = rule.at("defaultConfiguration", "level").text();
    return byRule.isEmpty() ? "warning" : byRule;
  }

  private Outcome outcome() {
    return switch (result.text("kind")) {
      case "pass" -> Outcome.PASSED;
      case "notApplicable" -> Outcome.NOT_APPLICABLE;
      case "informational" -> Outcome.INFORMATION;
      case "open", "review" -> Outcome.TO_REVIEW;
      default -> Outcome.FAILED;
    };
  }

  /// A result counts as suppressed only if every suppression was accepted (3.27.23).
  private @Nullable Assertion suppression() {
    List<ForeignPart> suppressions = result.get("suppressions").items();
    if (!suppressions.isEmpty()) {
      ForeignPart decisive =
          suppressions.stream()
              .filter(suppression -> !isAccepted(suppression))
              .findFirst()
              .orElse(suppressions.getFirst());
      return new Assertion(
          isAccepted(decisive) ? "suppressed" : "suppression " + decisive.text("status"),
          "",
          decisive.text("justification"),
          decisive.text("kind"));
    }
    return result.text("baselineState").equals("absent")
        ? new Assertion("resolved", "", "no longer reported", "baseline")
        : null;
  }

  private static boolean isAccepted(ForeignPart suppression) {
    String status = suppression.text("status");
    return status.isEmpty() || status.equals("accepted");
  }
}
