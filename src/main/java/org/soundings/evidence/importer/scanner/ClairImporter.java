package org.soundings.evidence.importer.scanner;

import java.util.List;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Fix;
import org.soundings.evidence.Location;
import org.soundings.evidence.SeverityRating;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Clair report.
public final class ClairImporter extends TreeImporter {

  @Override
  public String format() {
    return "Clair report";
  }

  @Override
  public List<Finding.Kind> looksFor() {
    return List.of(Finding.Kind.VULNERABILITY);
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && (outline.has("vulnerabilities[].featurename", "image")
            || outline.has("image", "unapproved", "vulnerabilities")
            || outline.has("LayerCount", "Vulnerabilities")
            || outline.has("ImageName", "Layers[].Layer")
            || outline.has("manifest_hash", "package_vulnerabilities")
            || outline.has("notifications[].vulnerability")
            || outline.has("normalized_severity", "package", "updater"));
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("Clair"));
    if (value.has("LayerCount")) {
      klar(value, intake);
    } else if (value.has("Layers")) {
      layers(value, intake);
    } else if (value.has("package_vulnerabilities")) {
      version4(value, intake);
    } else if (value.has("notifications")) {
      notifications(value, intake);
    } else if (value.has("normalized_severity")) {
      intake.finding(vulnerabilityV4(value, value.get("package"), ""));
    } else {
      scanner(value, intake);
    }
  }

  private static void scanner(ForeignPart value, Intake intake) {
    String image = value.text("image");
    intake.target(image);
    for (ForeignPart vulnerability : value.get("vulnerabilities").items()) {
      intake.finding(
          Finding.of(
                  Finding.Kind.VULNERABILITY,
                  vulnerability.text("vulnerability"),
                  "",
                  Location.ofImage(image, "")
                      .withItem(
                          vulnerability.text("featurename"),
                          vulnerability.text("featureversion"),
                          ""))
              .rated(vulnerability.text("severity"))
              .withFix(fix(vulnerability.text("fixedby"))));
    }
  }

  private static void klar(ForeignPart value, Intake intake) {
    intake.target("the image");
    for (Node.Entry level : value.get("Vulnerabilities").entries()) {
      for (ForeignPart vulnerability : new ForeignPart(level.value()).items()) {
        intake.finding(
            named(
                vulnerability,
                Location.NOWHERE,
                vulnerability.text("FeatureName"),
                vulnerability.text("FeatureVersion")));
      }
    }
  }

  /// Layers repeat the features of those below them. Each vulnerability is reported for the layer
  /// that added it.
  private static void layers(ForeignPart value, Intake intake) {
    String image =
        "%s/%s:%s".formatted(value.text("Registry"), value.text("ImageName"), value.text("Tag"));
    intake.target(image);
    for (ForeignPart layer : value.get("Layers").items()) {
      for (ForeignPart feature : layer.at("Layer", "Features").items()) {
        for (ForeignPart vulnerability : feature.get("Vulnerabilities").items()) {
          intake.finding(
              named(
                  vulnerability,
                  Location.ofImage(image, ""),
                  feature.text("Name"),
                  feature.text("Version")));
        }
      }
    }
  }

  private static Finding named(
      ForeignPart vulnerability, Location where, String item, String version) {
    return Finding.of(
            Finding.Kind.VULNERABILITY,
            vulnerability.text("Name"),
            "",
            where.withItem(item, version, ""))
        .rated(vulnerability.text("Severity"))
        .withFix(fix(vulnerability.text("FixedBy")));
  }

  private static void version4(ForeignPart value, Intake intake) {
    String digest = value.text("manifest_hash");
    intake.target(digest);
    ForeignPart packages = value.get("packages");
    ForeignPart vulnerabilities = value.get("vulnerabilities");
    for (Node.Entry entry : value.get("package_vulnerabilities").entries()) {
      for (String id : new ForeignPart(entry.value()).texts()) {
        intake.finding(vulnerabilityV4(vulnerabilities.get(id), packages.get(entry.key()), digest));
      }
    }
  }

  private static void notifications(ForeignPart value, Intake intake) {
    for (ForeignPart notification : value.get("notifications").items()) {
      String digest = notification.text("manifest");
      ForeignPart vulnerability = notification.get("vulnerability");
      intake.target(digest);
      intake.finding(vulnerabilityV4(vulnerability, vulnerability.get("package"), digest));
    }
  }

  private static Finding vulnerabilityV4(
      ForeignPart vulnerability, ForeignPart item, String digest) {
    String word = vulnerability.text("normalized_severity");
    String own = vulnerability.text("severity");
    List<SeverityRating> ratings =
        own.isEmpty() || own.equals(word)
            ? List.of(new SeverityRating(word, ""))
            : List.of(
                new SeverityRating(word, ""),
                new SeverityRating(own, vulnerability.text("updater")));
    return Finding.of(
            Finding.Kind.VULNERABILITY,
            vulnerability.text("name"),
            "",
            Location.ofImage("", digest).withItem(item.text("name"), item.text("version"), ""))
        .withRatings(ratings)
        .withFix(fix(vulnerability.text("fixed_in_version")));
  }

  private static Fix fix(String version) {
    return version.isEmpty() || version.equals("None") ? Fix.UNKNOWN : Fix.in(List.of(version));
  }
}
