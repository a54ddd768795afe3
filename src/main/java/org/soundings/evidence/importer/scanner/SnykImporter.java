package org.soundings.evidence.importer.scanner;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Fix;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.SeverityRating;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Snyk report.
public final class SnykImporter extends TreeImporter {

  @Override
  public String format() {
    return "Snyk report";
  }

  @Override
  public List<Finding.Kind> looksFor() {
    return List.of(Finding.Kind.VULNERABILITY);
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && (outline.has("vulnerabilities", "packageManager", "ok")
            || outline.has("vulnerabilities[].CVSSv3", "vulnerabilities[].packageManager")
            || outline.has("[].vulnerabilities", "[].packageManager", "[].ok"));
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("Snyk"));
    project(value, intake);
    value.get("applications").each().forEach(application -> project(application, intake));
  }

  private static void project(ForeignPart project, Intake intake) {
    String name = project.text("projectName");
    String path = project.text("path");
    boolean isImage = project.has("docker") && !project.has("targetFile");
    String file = project.text("displayTargetFile");
    Location where =
        isImage ? Location.ofImage(path, "") : Location.ofFile(file.isEmpty() ? name : file, 0);
    intake.target(isImage ? path : name.isEmpty() ? path : name);
    for (ForeignPart vulnerability : project.get("vulnerabilities").items()) {
      intake.finding(vulnerability(vulnerability, where));
    }
  }

  /// A vulnerability is identified by its CVE if it has exactly one, so that the reports of other
  /// tools can be compared. Snyk's own id is in the title.
  private static Finding vulnerability(ForeignPart vulnerability, Location where) {
    List<String> cves = vulnerability.at("identifiers", "CVE").texts();
    String own = vulnerability.text("id");
    List<String> fixedIn = vulnerability.get("fixedIn").texts();
    return new Finding(
        vulnerability.text("type").equals("license")
            ? Finding.Kind.LICENCE
            : Finding.Kind.VULNERABILITY,
        cves.size() == 1 ? cves.getFirst() : own,
        "%s: %s".formatted(own, vulnerability.text("title")),
        Outcome.FAILED,
        where.withItem(
            first(vulnerability.text("name"), vulnerability.text("packageName")),
            vulnerability.text("version"),
            ""),
        ratings(vulnerability),
        scores(vulnerability),
        Fix.in(fixedIn),
        null);
  }

  private static List<SeverityRating> ratings(ForeignPart vulnerability) {
    var ratings = new ArrayList<SeverityRating>();
    ratings.add(new SeverityRating(vulnerability.text("severity"), ""));
    if (!vulnerability.text("nvdSeverity").isEmpty()) {
      ratings.add(new SeverityRating(vulnerability.text("nvdSeverity"), "NVD"));
    }
    for (ForeignPart detail : vulnerability.get("cvssDetails").items()) {
      ratings.add(new SeverityRating(detail.text("severity"), detail.text("assigner")));
    }
    return ratings;
  }

  private static List<CvssRating> scores(ForeignPart vulnerability) {
    var scores = new ArrayList<CvssRating>();
    add(scores, vulnerability.text("CVSSv3"), vulnerability.get("cvssScore").number(), "Snyk");
    for (ForeignPart detail : vulnerability.get("cvssDetails").items()) {
      add(
          scores,
          detail.text("cvssV3Vector"),
          detail.get("cvssV3BaseScore").number(),
          detail.text("assigner"));
    }
    return scores;
  }

  private static void add(
      List<CvssRating> scores, String vector, @Nullable Double score, String source) {
    if (!vector.isEmpty() || score != null) {
      scores.add(CvssRating.of("", vector, score, source));
    }
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
