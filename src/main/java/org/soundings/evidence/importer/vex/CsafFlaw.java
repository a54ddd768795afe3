package org.soundings.evidence.importer.vex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.SeverityRating;
import org.soundings.evidence.importer.Intake;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// One vulnerability of a CSAF document: a status for each product.
final class CsafFlaw {

  private final ForeignPart flaw;
  private final Map<String, String> products;
  private final String publisher;

  CsafFlaw(ForeignPart flaw, Map<String, String> products, String publisher) {
    this.flaw = flaw;
    this.products = products;
    this.publisher = publisher;
  }

  void read(Intake intake) {
    for (Node.Entry status : flaw.get("product_status").entries()) {
      for (String product : new ForeignPart(status.value()).texts()) {
        String name = products.getOrDefault(product, product);
        intake.target(name);
        intake.finding(finding(status.key(), product, name));
      }
    }
  }

  private Finding finding(String status, String product, String name) {
    var ratings = new ArrayList<SeverityRating>();
    var scores = new ArrayList<CvssRating>();
    for (ForeignPart score : flaw.get("scores").items()) {
      if (score.get("products").texts().contains(product)) {
        add(score.get("cvss_v2"), ratings, scores);
        add(score.get("cvss_v3"), ratings, scores);
        add(score.get("cvss_v4"), ratings, scores);
      }
    }
    return new Finding(
        Finding.Kind.VULNERABILITY,
        id(),
        flaw.text("title").isEmpty() ? id() : flaw.text("title"),
        Outcome.STATED,
        Location.ofResource(name),
        ratings,
        scores,
        org.soundings.evidence.Fix.UNKNOWN,
        new Assertion(status, label(product), words(product), publisher));
  }

  private String id() {
    String cve = flaw.text("cve");
    if (!cve.isEmpty()) {
      return cve;
    }
    List<String> ids = flaw.get("ids").each().map(id -> id.text("text")).toList();
    return ids.isEmpty() ? flaw.text("title") : ids.getFirst();
  }

  private void add(ForeignPart score, List<SeverityRating> ratings, List<CvssRating> scores) {
    if (!score.isMapping()) {
      return;
    }
    if (!score.text("baseSeverity").isEmpty()) {
      ratings.add(new SeverityRating(score.text("baseSeverity"), publisher));
    }
    scores.add(
        CvssRating.of(
            score.text("version"),
            score.text("vectorString"),
            score.get("baseScore").number(),
            publisher));
  }

  private String label(String product) {
    return concerning(flaw.get("flags"), product, "label");
  }

  private String words(String product) {
    String threat = concerning(flaw.get("threats"), product, "details");
    return threat.isEmpty() ? concerning(flaw.get("remediations"), product, "details") : threat;
  }

  private static String concerning(ForeignPart parts, String product, String key) {
    for (ForeignPart part : parts.items()) {
      List<String> products = part.get("product_ids").texts();
      if (products.isEmpty() || products.contains(product)) {
        return part.text(key);
      }
    }
    return "";
  }
}
