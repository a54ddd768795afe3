package org.soundings.evidence.importer.anchore;

import java.util.List;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.Times;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Anchore policy evaluation.
public final class AnchorePolicyImporter extends TreeImporter {

  @Override
  public String format() {
    return "Anchore policy evaluation";
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && (outline.has("policyId", "evaluations")
            || outline.has("[].policyId", "[].finalAction")
            || outline.hasDigestAtTop());
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("Anchore").withRanAt(Times.of(value.text("lastEvaluation"))));
    if (value.has("evaluations")) {
      Location image = Location.ofImage(value.text("evaluatedTag"), value.text("imageDigest"));
      intake.target(image.image());
      value.get("evaluations").each().forEach(each -> details(each.get("details"), image, intake));
    } else if (value.has("finalAction")) {
      Location image = Location.ofImage(value.text("tag"), value.text("digest"));
      intake.target(image.image());
      details(value.get("detail"), image, intake);
    } else {
      value
          .entries()
          .forEach(digest -> tags(new ForeignPart(digest.value()), digest.key(), intake));
    }
  }

  private static void details(ForeignPart details, Location image, Intake intake) {
    for (ForeignPart detail : details.items()) {
      intake.finding(
          Finding.of(
                  Finding.Kind.POLICY,
                  "%s.%s".formatted(detail.text("gate"), detail.text("triggerName")),
                  detail.text("description"),
                  image)
              .withOutcome(outcome(detail.text("status"))));
    }
  }

  private static void tags(ForeignPart tags, String digest, Intake intake) {
    for (Node.Entry tag : tags.entries()) {
      Location image = Location.ofImage(tag.key(), digest);
      intake.target(tag.key());
      for (ForeignPart evaluation : new ForeignPart(tag.value()).items()) {
        ForeignPart results = results(evaluation.at("detail", "result"));
        for (Node.Entry result : results.entries()) {
          rows(new ForeignPart(result.value()).get("result").get("rows"), image, intake);
        }
      }
    }
  }

  /// Versions name the results `result` or `results`.
  private static ForeignPart results(ForeignPart result) {
    ForeignPart results = result.get("result");
    return results.isPresent() ? results : result.get("results");
  }

  /// A row is `[image id, tag, trigger id, gate, trigger, check output, gate action, …]`.
  private static void rows(ForeignPart rows, Location image, Intake intake) {
    for (ForeignPart row : rows.items()) {
      List<String> cells = row.each().map(ForeignPart::text).toList();
      String gate = cells.size() > 4 ? cells.get(3) + "." + cells.get(4) : "";
      intake.finding(
          Finding.of(Finding.Kind.POLICY, gate, cells.size() > 5 ? cells.get(5) : "", image)
              .withOutcome(outcome(cells.size() > 6 ? cells.get(6) : "")));
    }
  }

  private static Outcome outcome(String status) {
    return switch (status) {
      case "stop", "fail" -> Outcome.FAILED;
      case "go", "pass" -> Outcome.PASSED;
      default -> Outcome.WARNED;
    };
  }
}
