package org.soundings.evidence.importer.anchore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Fix;
import org.soundings.evidence.Location;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.Times;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Anchore report.
public final class AnchoreImporter extends TreeImporter {

  @Override
  public String format() {
    return "Anchore report";
  }

  @Override
  public List<Finding.Kind> looksFor() {
    return List.of(Finding.Kind.VULNERABILITY);
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && (outline.has("securityEvaluation", "metadata")
            || outline.has("vulnerability_type", "vulnerabilities")
            || outline.has("vulnerabilities[].vuln")
            || outline.has("[].vuln", "[].packageName"));
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("Anchore").withRanAt(Times.of(value.at("metadata", "timestamp").text())));
    if (value.has("securityEvaluation")) {
      evaluation(value, intake);
    } else if (value.has("vuln")) {
      intake.finding(vulnerability(value, Location.NOWHERE));
    } else {
      Location image =
          Location.ofImage(
              value.text("imageFullTag"),
              first(value.text("imageDigest"), value.text("image_digest")));
      intake.target(image.name());
      for (ForeignPart vulnerability : value.get("vulnerabilities").items()) {
        intake.finding(vulnerability(vulnerability, image));
      }
    }
  }

  private static Finding vulnerability(ForeignPart vulnerability, Location image) {
    String name = first(vulnerability.text("package_name"), vulnerability.text("packageName"));
    String version =
        first(vulnerability.text("package_version"), vulnerability.text("packageVersion"));
    String path = first(vulnerability.text("package_path"), vulnerability.text("packagePath"));
    Location where =
        image.withItem(name.isEmpty() ? vulnerability.text("package") : name, version, "");
    var scores = new ArrayList<CvssRating>();
    scores(vulnerability.get("nvd_data"), "nvd", scores);
    scores(vulnerability.get("nvdData"), "nvd", scores);
    scores(vulnerability.get("vendor_data"), "vendor", scores);
    scores(vulnerability.get("vendorData"), "vendor", scores);
    return Finding.of(
            Finding.Kind.VULNERABILITY,
            vulnerability.text("vuln"),
            "",
            where.withFile(none(path), 0))
        .rated(vulnerability.text("severity"))
        .withCvss(scores)
        .withFix(fix(vulnerability.text("fix")));
  }

  private static void scores(ForeignPart data, String source, List<CvssRating> scores) {
    for (ForeignPart each : data.items()) {
      score(each.get("cvss_v2"), "2.0", source, scores);
      score(each.get("cvssV2"), "2.0", source, scores);
      score(each.get("cvss_v3"), "3.x", source, scores);
      score(each.get("cvssV3"), "3.x", source, scores);
    }
  }

  private static void score(
      ForeignPart rating, String version, String source, List<CvssRating> scores) {
    Double written = rating.get("base_score").number();
    Double number = written == null ? rating.get("baseScore").number() : written;
    if (number != null && number >= 0) {
      scores.add(CvssRating.of(version, rating.text("vector"), number, source));
    }
  }

  private static void evaluation(ForeignPart value, Intake intake) {
    ForeignPart metadata = value.get("metadata");
    Location image =
        Location.ofImage(
            "%s/%s:%s"
                .formatted(
                    metadata.text("registry"), metadata.text("repository"), metadata.text("tag")),
            metadata.text("imageDigest"));
    intake.target(image.image());
    for (ForeignPart vulnerability : value.get("securityEvaluation").items()) {
      Double score = vulnerability.get("nvdCvssBaseScore").number();
      intake.finding(
          Finding.of(
                  Finding.Kind.VULNERABILITY,
                  vulnerability.text("vulnerabilityId"),
                  "",
                  image
                      .withItem(vulnerability.text("package"), "", "")
                      .withFile(vulnerability.text("path"), 0))
              .rated(vulnerability.text("severity"))
              .withCvss(score == null ? List.of() : List.of(CvssRating.of("3.x", "", score, "nvd")))
              .withFix(fix(vulnerability.text("fixAvailable"))));
    }
  }

  private static Fix fix(String versions) {
    return none(versions).isEmpty() || versions.equals("No")
        ? Fix.UNKNOWN
        : Fix.in(Arrays.stream(versions.split(",")).map(String::strip).toList());
  }

  private static String none(String text) {
    return text.equals("None") ? "" : text;
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
