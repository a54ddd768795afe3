package org.soundings.evidence.importer.trivy;

import java.io.IOException;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.importer.Intake;
import org.soundings.yaml.foreign.JsonStream;

/// Reads one result: the findings of one target.
final class TrivyResult {

  private final JsonStream stream;
  private final Intake intake;
  private Location where;
  private String target = "";

  TrivyResult(JsonStream stream, Intake intake, Location where) {
    this.stream = stream;
    this.intake = intake;
    this.where = where;
  }

  void read() throws IOException {
    stream.object(
        name -> {
          switch (name) {
            case "Target" -> target();
            case "Class" -> lookedFor(stream.word());
            case "Vulnerabilities" -> stream.array(this::vulnerability);
            case "Misconfigurations" -> stream.array(this::misconfiguration);
            case "Secrets" -> stream.array(this::secret);
            case "Licenses" -> stream.array(this::licence);
            case "ExperimentalModifiedFindings" -> stream.array(this::modified);
            default -> {}
          }
        });
  }

  /// Schema 1 and clusters have the image only in the target, as `debian:10 (debian 10.4)`.
  private void target() throws IOException {
    target = stream.text();
    int bracket = target.indexOf(" (");
    boolean systemPackages = bracket > 0 && target.endsWith(")");
    if (where.image().isEmpty() && systemPackages) {
      where =
          new Location(
              target.substring(0, bracket),
              where.digest(),
              Location.Item.NONE,
              "",
              0,
              where.resource());
    } else if (!systemPackages) {
      where = where.withFile(target, 0);
    }
    intake.target(where.resource().isEmpty() ? target : where.resource() + " · " + target);
  }

  /// The class of a result is the scanner that made it. Schema 1 had only one.
  private void lookedFor(String kind) {
    switch (kind) {
      case "os-pkgs", "lang-pkgs" -> intake.lookedFor(Finding.Kind.VULNERABILITY);
      case "secret" -> intake.lookedFor(Finding.Kind.SECRET);
      default -> {}
    }
  }

  private void vulnerability() throws IOException {
    intake.finding(new TrivyVulnerability(stream, where).read());
  }

  private void misconfiguration() throws IOException {
    var check = new Check();
    stream.object(check::field);
    intake.finding(check.finding(Finding.Kind.MISCONFIGURATION, where));
  }

  private void secret() throws IOException {
    var check = new Check();
    stream.object(check::field);
    intake.finding(check.finding(Finding.Kind.SECRET, where));
  }

  private void licence() throws IOException {
    var check = new Check();
    stream.object(check::field);
    intake.finding(check.finding(Finding.Kind.LICENCE, where));
  }

  /// A finding with a statement in a VEX document or an ignore file.
  private void modified() throws IOException {
    var said = new TrivyModified(stream, where);
    stream.object(said::field);
    said.finding().ifPresent(intake::finding);
  }

  /// A failed or passed check, a secret, or a licence, which have the same fields.
  private final class Check {
    private String id = "";
    private String title = "";
    private String message = "";
    private String severity = "";
    private String status = "";
    private String packageName = "";
    private String file = "";
    private int line;

    void field(String name) throws IOException {
      switch (name) {
        case "ID", "RuleID" -> id = stream.word();
        case "Title" -> title = stream.text();
        case "Name" -> id = stream.word();
        case "Message" -> message = stream.text();
        case "Severity" -> severity = stream.word();
        case "Status" -> status = stream.word();
        case "PkgName" -> packageName = stream.word();
        case "FilePath" -> file = stream.text();
        case "StartLine" -> line = lineNumber();
        case "CauseMetadata" -> stream.object(this::cause);
        default -> {}
      }
    }

    private void cause(String name) throws IOException {
      if (name.equals("StartLine")) {
        line = lineNumber();
      }
    }

    private int lineNumber() throws IOException {
      Double number = stream.number();
      return number == null ? 0 : number.intValue();
    }

    Finding finding(Finding.Kind kind, Location at) {
      Location place = at.withFile(file.isEmpty() ? at.file() : file, line);
      if (!packageName.isEmpty()) {
        place = place.withItem(packageName, "", "");
      }
      String words = message.isEmpty() ? title : title.isEmpty() ? message : title + ": " + message;
      return Finding.of(kind, id, words, place).withOutcome(outcome()).rated(severity);
    }

    private Outcome outcome() {
      return switch (status) {
        case "PASS" -> Outcome.PASSED;
        case "EXCEPTION" -> Outcome.SKIPPED;
        default -> Outcome.FAILED;
      };
    }
  }
}
