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
    for (ForeignPart flaw : project.get("vulnerabilities").items()) {
      intake.finding(flaw(flaw, where));
    }
  }

  /// A flaw is named by its CVE where it has exactly one, so that other tools' reports can be laid
  /// beside it; Snyk's own id stands in the title.
  private static Finding flaw(ForeignPart flaw, Location where) {
    List<String> cves = flaw.at("identifiers", "CVE").texts();
    String own = flaw.text("id");
    List<String> fixedIn = flaw.get("fixedIn").texts();
    return new Finding(
        flaw.text("type").equals("license") ? Finding.Kind.LICENCE : Finding.Kind.VULNERABILITY,
        cves.size() == 1 ? cves.getFirst() : own,
        "%s: %s".formatted(own, flaw.text("title")),
        Outcome.FAILED,
        where.withItem(
            first(flaw.text("name"), flaw.text("packageName")), flaw.text("version"), ""),
        ratings(flaw),
        scores(flaw),
        Fix.in(fixedIn),
        null);
  }

  private static List<SeverityRating> ratings(ForeignPart flaw) {
    var ratings = new ArrayList<SeverityRating>();
    ratings.add(new SeverityRating(flaw.text("severity"), ""));
    if (!flaw.text("nvdSeverity").isEmpty()) {
      ratings.add(new SeverityRating(flaw.text("nvdSeverity"), "NVD"));
    }
    for (ForeignPart detail : flaw.get("cvssDetails").items()) {
      ratings.add(new SeverityRating(detail.text("severity"), detail.text("assigner")));
    }
    return ratings;
  }

  private static List<CvssRating> scores(ForeignPart flaw) {
    var scores = new ArrayList<CvssRating>();
    add(scores, flaw.text("CVSSv3"), flaw.get("cvssScore").number(), "Snyk");
    for (ForeignPart detail : flaw.get("cvssDetails").items()) {
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
