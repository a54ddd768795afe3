package org.soundings.evidence.importer.kubescape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.SeverityRating;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.Times;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Kubescape report.
public final class KubescapeImporter extends TreeImporter {

  @Override
  public String format() {
    return "Kubescape report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson() && outline.has("summaryDetails", "results");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    ForeignPart scan = value.at("metadata", "scanMetadata");
    String version = scan.text("kubescapeVersion");
    intake.run(
        ToolRun.of("Kubescape")
            .withVersion(version.isEmpty() ? value.text("kubescapeVersion") : version)
            .withRanAt(Times.of(value.text("generationTime"))));
    Map<String, ForeignPart> controls = new HashMap<>();
    for (Node.Entry entry : value.at("summaryDetails", "controls").entries()) {
      controls.put(entry.key(), new ForeignPart(entry.value()));
    }
    for (ForeignPart result : value.get("results").items()) {
      resource(result, controls, intake);
    }
  }

  private static void resource(
      ForeignPart result, Map<String, ForeignPart> summaries, Intake intake) {
    String resource = result.text("resourceID");
    intake.target(resource);
    for (ForeignPart control : result.get("controls").items()) {
      String id = control.text("controlID");
      ForeignPart summary = summaries.getOrDefault(id, ForeignPart.nothing());
      var verdict = ControlVerdict.of(control);
      intake.finding(
          Finding.of(
                  Finding.Kind.MISCONFIGURATION,
                  id,
                  control.text("name"),
                  Location.ofResource(resource))
              .withOutcome(verdict.outcome())
              .withAssertion(verdict.assertion())
              .withRatings(ratings(summary)));
    }
  }

  /// If the report has a factor and no word, the word is the one that Kubescape displays for the
  /// factor (its documentation, "severity", 2025), and the source states this.
  private static List<SeverityRating> ratings(ForeignPart summary) {
    String written = summary.text("severity");
    if (!written.isEmpty()) {
      return List.of(new SeverityRating(written, ""));
    }
    Double number = summary.get("scoreFactor").number();
    if (number == null) {
      return List.of();
    }
    String word = number >= 9 ? "Critical" : number >= 7 ? "High" : number >= 4 ? "Medium" : "Low";
    return List.of(new SeverityRating(word, "score factor " + summary.text("scoreFactor")));
  }
}
