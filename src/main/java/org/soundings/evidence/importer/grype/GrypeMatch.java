package org.soundings.evidence.importer.grype;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Fix;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.SeverityRating;
import org.soundings.yaml.foreign.JsonStream;

/// Reads one match: a vulnerability in a package, with what other databases report about it.
final class GrypeMatch {

  private final JsonStream stream;
  private final Location where;
  private final List<SeverityRating> ratings = new ArrayList<>();
  private final List<SeverityRating> related = new ArrayList<>();
  private final List<CvssRating> cvss = new ArrayList<>();
  private final List<String> fixedIn = new ArrayList<>();
  private final Set<String> relatedIds = new LinkedHashSet<>();
  private final List<String> reasons = new ArrayList<>();
  private String id = "";
  private String name = "";
  private String version = "";
  private String url = "";
  private String path = "";
  private String fixState = "";
  private boolean ignored;

  GrypeMatch(JsonStream stream, Location where) {
    this.stream = stream;
    this.where = where;
  }

  Finding read() throws IOException {
    stream.object(
        field -> {
          switch (field) {
            case "vulnerability" -> vulnerability();
            case "relatedVulnerabilities" -> stream.array(this::related);
            case "artifact" -> stream.object(this::artifact);
            case "appliedIgnoreRules" -> {
              ignored = true;
              stream.array(() -> stream.object(this::ignoreRule));
            }
            default -> {}
          }
        });
    ratings.addAll(related);
    Location place = where.withItem(name, version, url);
    return new Finding(
        Finding.Kind.VULNERABILITY,
        commonId(),
        id,
        Outcome.FAILED,
        path.isEmpty() ? place : place.withFile(path, 0),
        ratings,
        cvss,
        fix(),
        ignored
            ? new Assertion("ignored", "", String.join("; ", reasons), Assertion.IGNORE_RULE)
            : null);
  }

  private void vulnerability() throws IOException {
    var vulnerability = new Described();
    stream.object(
        field -> {
          switch (field) {
            case "fix" -> stream.object(this::fixField);
            default -> vulnerability.field(field);
          }
        });
    id = vulnerability.id;
    if (vulnerability.severity.isEmpty()) {
      ratings.add(SeverityRating.MISSING);
    }
    vulnerability.into(ratings, cvss, "");
  }

  /// The CVE of an advisory that has exactly one, so that the reports of other tools can be
  /// compared. The advisory's own id is in the title.
  private String commonId() {
    List<String> cves = relatedIds.stream().filter(each -> each.startsWith("CVE-")).toList();
    return id.startsWith("GHSA-") && cves.size() == 1 ? cves.getFirst() : id;
  }

  private void related() throws IOException {
    var vulnerability = new Described();
    stream.object(vulnerability::field);
    relatedIds.add(vulnerability.id);
    vulnerability.into(related, cvss, vulnerability.namespace);
  }

  private void artifact(String field) throws IOException {
    switch (field) {
      case "name" -> name = stream.word();
      case "version" -> version = stream.word();
      case "purl" -> url = stream.text();
      case "locations" -> stream.array(() -> stream.object(this::location));
      default -> {}
    }
  }

  private void location(String field) throws IOException {
    if ((field.equals("path") || field.equals("realPath")) && path.isEmpty()) {
      path = stream.word();
    }
  }

  private void fixField(String field) throws IOException {
    switch (field) {
      case "state" -> fixState = stream.word();
      case "versions" -> fixedIn.addAll(stream.texts());
      default -> {}
    }
  }

  private void ignoreRule(String field) throws IOException {
    if (field.equals("reason") || field.equals("vulnerability") || field.equals("vex-status")) {
      String text = stream.text();
      if (!text.isEmpty()) {
        reasons.add(text);
      }
    }
  }

  private Fix fix() {
    return switch (fixState) {
      case "fixed" -> new Fix(Fix.State.FIXED, fixedIn);
      case "not-fixed" -> new Fix(Fix.State.NOT_FIXED, fixedIn);
      case "wont-fix" -> new Fix(Fix.State.WONT_FIX, fixedIn);
      default -> Fix.in(fixedIn);
    };
  }

  /// The entry of one database for a vulnerability.
  private final class Described {
    private final List<CvssRating> rated = new ArrayList<>();
    private String id = "";
    private String severity = "";
    private String namespace = "";

    void field(String field) throws IOException {
      switch (field) {
        case "id" -> id = stream.word();
        case "severity" -> severity = stream.word();
        case "namespace" -> namespace = stream.word();
        case "cvss" -> stream.array(this::rating);
        default -> {}
      }
    }

    private void rating() throws IOException {
      var vector = new String[] {"", "", ""};
      var score = new @Nullable Double[1];
      stream.object(
          field -> {
            switch (field) {
              case "version" -> vector[0] = stream.word();
              case "vector" -> vector[1] = stream.word();
              case "source" -> vector[2] = stream.word();
              case "metrics" ->
                  stream.object(
                      metric -> {
                        if (metric.equals("baseScore")) {
                          score[0] = stream.number();
                        }
                      });
              default -> {}
            }
          });
      rated.add(CvssRating.of(vector[0], vector[1], score[0], vector[2]));
    }

    /// Adds the ratings. The default source of a rating is this database.
    void into(List<SeverityRating> ratings, List<CvssRating> scores, String source) {
      if (!severity.isEmpty()) {
        ratings.add(new SeverityRating(severity, source));
      }
      for (CvssRating each : rated) {
        scores.add(
            each.source().isEmpty()
                ? CvssRating.of(each.version(), each.vector(), each.score(), namespace)
                : each);
      }
    }
  }
}
