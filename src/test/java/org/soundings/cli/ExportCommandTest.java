package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.soundings.app.export.ExportFormat;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.ContentFile;

/// Exports, and where they may be written.
class ExportCommandTest extends CommandTest {

  @Test
  void everyFormatCanBeExportedReproducibly() throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    for (String format : List.of("html", "markdown", "docx", "xlsx", "csv", "json", "bundle")) {
      Path first = temporary.resolve("first." + format);
      Path second = temporary.resolve("second." + format);
      for (Path file : List.of(first, second)) {
        assertThat(run("export", folder, "--format", format, "-o", file.toString()))
            .as(err)
            .isZero();
      }
      assertThat(first).as(format).isNotEmptyFile().hasSameBinaryContentAs(second);
    }
  }

  @Test
  void aDamagedProfileBlocksEveryExportFormat() throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    Path broken = Path.of(folder, "assessment.yaml");
    String text = Files.readString(broken).replace("created: 2026-10-26", "created: in autumn");
    Files.writeString(broken, text);
    for (ExportFormat format : ExportFormat.values()) {
      Path target = temporary.resolve("refused." + format.extension());
      String name = format.name().toLowerCase(Locale.ROOT);
      assertThat(run("export", folder, "--format", name, "-o", target.toString()))
          .as(name)
          .isEqualTo(ExitCode.BAD_DATA);
      assertThat(err)
          .as(name)
          .contains(
              "Export stopped: assessment.yaml, which defines risk levels and classification, is damaged.",
              "No file was changed. Fix assessment.yaml");
      assertThat(target).doesNotExist();
      assertThat(run("export", folder, "--format", name)).isIn(ExitCode.BAD_DATA, ExitCode.USAGE);
      assertThat(out).isEmpty();
    }
    Path closing = temporary.resolve("closing.md");
    assertThat(run("session", folder, "-o", closing.toString())).isEqualTo(ExitCode.BAD_DATA);
    assertThat(err).contains("Export stopped: assessment.yaml");
    assertThat(closing).doesNotExist();
    assertThat(broken).content().isEqualTo(text);
  }

  @Test
  void theRedactionListIsPreviewedAndCanBeExtended() throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    String target = temporary.resolve("public.html").toString();
    for (String command : List.of("report", "export")) {
      assertThat(run(command, folder, "--audience", "public", "--list-redactions", "-o", target))
          .as(err)
          .isZero();
      assertThat(out)
          .contains(
              "  checkout-api → workload 2",
              "  Kittiwake payments platform, Kittiwake → the assessed system")
          .contains("To redact another name, add: --redact-word WORD");
      assertThat(Path.of(target)).doesNotExist();
      assertThat(run(command, folder, "--audience", "auditor", "--list-redactions"))
          .isEqualTo(ExitCode.USAGE);
      assertThat(err).contains("Names are redacted for the public audience only.");
    }
    assertThat(run("export", folder, "--audience", "public", "--redact-word", "seccomp"))
        .as(err)
        .isZero();
    assertThat(out).doesNotContain("seccomp").contains("[redacted]");
    assertThat(
            run(
                "export",
                folder,
                "--audience",
                "public",
                "--list-redactions",
                "--redact-word",
                "seccomp"))
        .as(err)
        .isZero();
    assertThat(out).contains("1 term on the team's redaction list", "  seccomp → [redacted]");
  }

  @Test
  void binaryFormatsNeedAFileAndOnlyActionsBecomeIssues() {
    begin();
    assertThat(run("export", folder, "--format", "docx")).isEqualTo(2);
    assertThat(err)
        .isEqualTo(
            "The format \"word document\" cannot be written to standard output. Specify a file: --output FILE.docx\n");
    assertThat(run("export", folder, "--format", "csv", "--table", "threats", "--for", "jira"))
        .isEqualTo(2);
    assertThat(err)
        .isEqualTo(
            "Only actions can be exported to an issue tracker. Omit --for, or add: --table actions\n");
  }

  @Test
  void aBundleIsVerified() throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    String bundle = temporary.resolve("bundle.zip").toString();
    assertThat(run("export", folder, "--format", "bundle", "-o", bundle)).as(err).isZero();
    assertThat(run("verify", bundle)).as(out + err).isZero();
    assertThat(out).endsWith(" files verified, all unchanged.\n");
    assertThat(run("verify", folder)).as(out + err).isZero();
    Files.writeString(Path.of(folder, "evidence/E-001/users-prod-eu.txt"), "other");
    assertThat(run("verify", folder)).isEqualTo(1);
    assertThat(out).startsWith("evidence/E-001/users-prod-eu.txt has changed since it was added: ");
    assertThat(run("verify", temporary.resolve("no-such.zip").toString())).isEqualTo(3);
  }

  @Test
  void everyHashOfContentInAReportIsPrinted() throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    assertThat(run("verify", folder)).as(out + err).isZero();
    for (String language : List.of("en", "de")) {
      assertThat(
              ContentFile.byGroup(BuiltInLibrary.in(language).files()).values().stream()
                  .map(files -> ContentFile.hash(files).toString()))
          .as(language)
          .allMatch(hash -> out.lines().filter(line -> line.startsWith(hash)).count() == 1);
    }
    assertThat(out).contains("  Translation (de)\n");
  }

  @Test
  void theReportCommandRefusesTheNameOfAnotherFormat() throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    Path page = temporary.resolve("report.html");
    assertThat(run("report", folder, "-o", page.toString())).isEqualTo(2);
    assertThat(err).contains("soundings export FOLDER --format html -o ");
    assertThat(page).doesNotExist();
  }

  @Test
  void verifyPrintsTheHashesOfTheReport() throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    Path page = temporary.resolve("report.md");
    assertThat(
            run(
                "export",
                folder,
                "--format",
                "markdown",
                "--type",
                "evidence",
                "-o",
                page.toString()))
        .as(err)
        .isZero();
    String report = Files.readString(page);
    assertThat(run("verify", folder)).as(err).isZero();
    assertThat(hash("Content of the assessment"))
        .satisfies(each -> assertThat(report).contains(each));
    assertThat(hash("Kubernetes")).satisfies(each -> assertThat(report).contains(each));
    assertThat(hash("Threats")).satisfies(each -> assertThat(report).contains(each));
    assertThat(hash("Evidence rules")).satisfies(each -> assertThat(report).contains(each));
    assertThat(hash("Control frameworks")).satisfies(each -> assertThat(report).contains(each));
  }

  private String hash(String of) {
    return out.lines()
        .filter(line -> line.endsWith("  " + of))
        .map(line -> line.substring(0, 64))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSchemaOfTheExportIsPrinted() {
    assertThat(run("schema", "assessment")).isZero();
    assertThat(out).startsWith("{").contains("urn:soundings:schema:assessment:2");
    assertThat(run("schema")).isZero();
    assertThat(out).endsWith("assessment\n");
  }

  @Test
  void exportsCannotOverwriteTheAssessment() throws IOException {
    begin();
    String before = file("assessment.yaml");
    for (String target : List.of("assessment.yaml", "answers/a.json", "evidence", "")) {
      String output = Path.of(folder, target).toString();
      assertThat(run("export", folder, "-o", output)).as(target).isEqualTo(2);
      assertThat(run("report", folder, "-o", output)).as(target).isEqualTo(2);
      assertThat(err).contains("Nothing was changed.");
    }
    assertThat(file("assessment.yaml")).isEqualTo(before);
    String missing = temporary.resolve("missing/out.json").toString();
    assertThat(run("export", folder, "-o", missing)).isEqualTo(2);
    assertThat(err).contains("does not exist. Nothing was changed.");
    assertThat(Path.of(missing).getParent()).doesNotExist();
    assertThat(run("export", folder, "-o", Path.of(folder, "out.json").toString())).isZero();
  }

  @Test
  void assessmentFilesAreProtectedInAnyCaseAndBehindLinks() throws IOException {
    begin();
    for (String inside :
        List.of(
            "Assessment.YAML",
            "ANSWERS",
            "history",
            "Milestones",
            "conflicts",
            ".Soundings.lock")) {
      String place = Path.of(folder, inside).toString();
      assertThat(run("export", folder, "-o", place)).as(inside).isEqualTo(ExitCode.USAGE);
    }
    Path link = temporary.resolve("link.json");
    Path record = Path.of(folder, "assessment.yaml");
    String before = Files.readString(record);
    Files.createSymbolicLink(link, record);
    Path chain = Files.createSymbolicLink(temporary.resolve("chain.json"), Path.of("link.json"));
    Path missing =
        Files.createSymbolicLink(
            temporary.resolve("missing.json"), Path.of("review", "answers.d", "..", "history"));
    for (Path each : List.of(link, chain, missing)) {
      assertThat(run("export", folder, "-o", each.toString())).as("%s", each).isEqualTo(2);
      assertThat(err).contains("is reserved for the assessment's own data");
      assertThat(each).isSymbolicLink();
    }
    Path loop = temporary.resolve("loop.json");
    Files.createSymbolicLink(loop, Path.of("loop.json"));
    assertThat(run("export", folder, "-o", loop.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("is a circular link");
    assertThat(record).content().isEqualTo(before);
    assertThat(run("export", folder, "-o", Path.of(folder, "out.json").toString())).isZero();
  }

  /// A manifest has no findings of a tool, and the table must not look as if nothing was found.
  @Test
  void settingsThatDoNotPassAreInTheTableOfFindings() throws IOException {
    begin();
    Path manifest =
        Files.writeString(
            temporary.resolve("pod.yaml"),
            """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, namespace: shop}
            spec:
              containers:
                - {name: main, image: nginx, securityContext: {privileged: true}}
            """);
    assertThat(run("import", folder, manifest.toString())).as(err).isZero();
    assertThat(run("export", folder, "--format", "csv", "--table", "findings")).as(err).isZero();
    List<String> columns =
        List.of(out.lines().findFirst().orElseThrow().replace("\uFEFF", "").split(",", -1));
    List<String> row =
        out.lines()
            .filter(line -> line.contains(",privileged,"))
            .map(line -> List.of(line.split(",", -1)))
            .findFirst()
            .orElseThrow();
    assertThat(List.of("Evidence", "Type", "Result", "Image", "Resource", "Statement"))
        .map(column -> row.get(columns.indexOf(column)))
        .containsExactly(
            "E-001",
            "setting",
            "failed",
            "nginx",
            "Pod shop/web · main",
            "spec.containers[0].securityContext.privileged = true");
    assertThat(out).doesNotContain(",passed,");
  }
}
