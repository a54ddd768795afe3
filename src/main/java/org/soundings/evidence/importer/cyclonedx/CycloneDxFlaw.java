package org.soundings.evidence.importer.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Fix;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.SeverityRating;
import org.soundings.evidence.importer.Intake;
import org.soundings.yaml.foreign.ForeignPart;

/// One vulnerability of a document: a finding for each thing it affects.
final class CycloneDxFlaw {

  private final ForeignPart flaw;
  private final Map<String, SbomComponent> byReference;
  private final String author;

  CycloneDxFlaw(ForeignPart flaw, Map<String, SbomComponent> byReference, String author) {
    this.flaw = flaw;
    this.byReference = byReference;
    this.author = author;
  }

  void read(Intake intake) {
    List<ForeignPart> affected = flaw.get("affects").items();
    if (affected.isEmpty()) {
      intake.finding(finding(Location.NOWHERE));
    }
    for (ForeignPart each : affected) {
      intake.finding(finding(where(each.text("ref"))));
    }
  }

  private Location where(String reference) {
    SbomComponent component = byReference.get(reference);
    return component == null
        ? Location.ofResource(reference)
        : Location.NOWHERE.withItem(component.name(), component.version(), component.url());
  }

  private Finding finding(Location where) {
    var ratings = new ArrayList<SeverityRating>();
    var scores = new ArrayList<CvssRating>();
    for (ForeignPart rating : flaw.get("ratings").items()) {
      String source = rating.at("source", "name").text();
      if (!rating.text("severity").isEmpty()) {
        ratings.add(new SeverityRating(rating.text("severity"), source));
      }
      if (rating.text("method").startsWith("CVSS")) {
        scores.add(
            CvssRating.of(
                version(rating.text("method")),
                rating.text("vector"),
                rating.get("score").number(),
                source));
      }
    }
    Assertion assertion = assertion();
    String id = flaw.text("id");
    return new Finding(
        Finding.Kind.VULNERABILITY,
        id,
        id,
        assertion == null || !assertion.silences() ? Outcome.FAILED : Outcome.STATED,
        where,
        ratings,
        scores,
        Fix.UNKNOWN,
        assertion);
  }

  private @Nullable Assertion assertion() {
    ForeignPart analysis = flaw.get("analysis");
    return analysis.text("state").isEmpty()
        ? null
        : new Assertion(
            analysis.text("state"),
            analysis.text("justification"),
            analysis.text("detail"),
            author);
  }

  /// `CVSSv31` as `3.1`.
  private static String version(String method) {
    return switch (method) {
      case "CVSSv2" -> "2.0";
      case "CVSSv3" -> "3.0";
      case "CVSSv31" -> "3.1";
      case "CVSSv4" -> "4.0";
      default -> "";
    };
  }
}
