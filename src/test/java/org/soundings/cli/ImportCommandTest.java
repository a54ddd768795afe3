package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.UserFolders;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.history.Signature;
import org.soundings.yaml.YamlReader;

class ImportCommandTest {

  private static final Path TRIVY = Path.of("src/test/resources/importers/trivy/image/input.json");
  private static final Path GRYPE = Path.of("src/test/resources/importers/grype/image/input.json");

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeEach
  void makeAnAssessment() {
    folder = temporary.resolve("review");
    assertThat(run("new", folder.toString(), "--title", "Review")).isZero();
  }

  private int run(String... arguments) {
    var outText = new StringWriter();
    var errText = new StringWriter();
    int code =
        CommandLineProgram.run(
            new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(outText),
                new PrintWriter(errText),
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                UserFolders.of(Map.of(), "Linux", temporary.resolve("home").toString()),
                _ -> 0),
            arguments);
    out = outText.toString();
    err = errText.toString();
    return code;
  }

  @Test
  void fileContentIsPrintedTranslatedAndStoredInEnglish() throws IOException {
    Messages.speak(Language.of("de").orElseThrow());
    try {
      assertThat(run("import", folder.toString(), TRIVY.toString())).isZero();
    } finally {
      Messages.speak(Language.ENGLISH);
    }
    assertThat(out)
        .contains("Trivy-Bericht")
        .contains("  Schwachstelle: ")
        .contains("Ein Scan von")
        .doesNotContain("critical")
        .doesNotContain("A scan of");
    try (Stream<Path> files = Files.walk(folder.resolve("evidence"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
          .anySatisfy(file -> assertThat(file).content().contains("A scan of"));
    }
  }

  @Test
  void aFileNamedLikeItsFormatHasNoDoubleTitle() throws IOException {
    Path file =
        Files.writeString(temporary.resolve("Dockerfile"), "FROM alpine:3.20\nUSER 10001\n");
    assertThat(run("import", folder.toString(), file.toString())).as(err).isZero();
    assertThat(Files.readString(evidence("E-001").resolve("evidence.yaml")))
        .contains("title: Dockerfile\n");
  }

  private Path evidence(String id) {
    return folder.resolve("evidence").resolve(id);
  }

  @Test
  void anImportMapsQuestionsButCreatesNoAnswers() throws IOException {
    assertThat(run("import", folder.toString(), TRIVY.toString())).as(err).isZero();
    assertThat(out).contains("Trivy report, version 0.65.0", "added as E-001");
    assertThat(Files.readString(evidence("E-001").resolve("evidence.yaml")))
        .contains(
            "kind: tool-report",
            "captured_on: 2026-10-02T06:15:00Z",
            "format: Trivy report",
            "question: core-secret-delivery",
            "relation: contradicts",
            "- secrets-found");
    assertThat(folder.resolve("answers")).doesNotExist();
    assertThat(run("check", folder.toString())).as(out + err).isZero();
  }

  @Test
  void threatsSupportedByEvidenceAreListedMostSupportedFirst() throws IOException {
    Path compose =
        Files.writeString(
            temporary.resolve("compose.yaml"),
            """
            services:
              web:
                image: shop/web:1.0
                privileged: true
                volumes:
                  - /var/run/docker.sock:/var/run/docker.sock
            """);
    run("status", folder.toString());
    assertThat(out).doesNotContain("supported by evidence, but none");
    run("import", folder.toString(), compose.toString());
    run("status", folder.toString());
    assertThat(out)
        .containsPattern(
            "\\d+ threats are supported by evidence, but none of their questions has been answered")
        .contains("  0 critical");
    run("status", folder.toString(), "--json");
    assertThat(out.indexOf("T-012")).isBetween(0, out.indexOf("T-001") - 1);
  }

  @Test
  void anAlreadyStoredFileIsSkippedUnlessRequested() throws IOException {
    run("import", folder.toString(), TRIVY.toString());
    assertThat(err).isEmpty();
    assertThat(run("import", folder.toString(), TRIVY.toString())).as(err).isZero();
    assertThat(err)
        .contains("input.json: skipped because this file is already stored as E-001")
        .contains("--again");
    assertThat(evidence("E-002")).doesNotExist();
    assertThat(run("import", folder.toString(), TRIVY.toString(), "--again")).as(err).isZero();
    assertThat(err).contains("input.json: this file is already stored as E-001.");
    assertThat(out).contains("added as E-002");
    assertThat(run("import", folder.toString(), GRYPE.toString())).as(err).isZero();
    assertThat(err)
        .contains("a file with this name but different content is already stored as E-002");
    assertThat(out).contains("added as E-003");
    run("add", folder.toString(), "--file", TRIVY.toString(), "--title", "Once more");
    assertThat(err).contains("This file is already stored as E-002. It was also added as E-004.");
  }

  @Test
  void aFileGivenTwiceIsImportedOnceUnlessRequested() throws IOException {
    Path copy = Files.copy(TRIVY, temporary.resolve("copy-of-input.json"));
    String[] both = {"import", folder.toString(), TRIVY.toString(), copy.toString()};
    assertThat(run(both)).isZero();
    assertThat(out).contains("added as E-001").doesNotContain("E-002");
    assertThat(err)
        .contains(
            "copy-of-input.json: skipped because input.json in this import has the same content");
    assertThat(run("import", folder.toString(), TRIVY.toString(), copy.toString(), "--again"))
        .isZero();
    assertThat(out).contains("added as E-002", "added as E-003");
  }

  @Test
  void aFailedCheckWithoutASeverityIsNotShownAsUnknown() {
    String report = "src/test/resources/importers/kubebench/controls/input.json";
    assertThat(run("import", folder.toString(), report, "--dry-run")).isZero();
    assertThat(out).contains("2 failed", "1 manual check").doesNotContain("unknown");
  }

  @Test
  void anImageAlreadyStoredIsRecognisedByItsContent() throws IOException {
    Path picture = temporary.resolve("screen.png");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3});
    run("import", folder.toString(), picture.toString(), "--as-files");
    assertThat(out).contains("added as E-001");
    assertThat(run("import", folder.toString(), picture.toString(), "--as-files")).isZero();
    assertThat(err).contains("skipped because this file is already stored as E-001");
    assertThat(evidence("E-002")).doesNotExist();
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 9, 9, 9});
    run("import", folder.toString(), picture.toString(), "--as-files");
    assertThat(err)
        .contains("a file with this name but different content is already stored as E-001");
  }

  @Test
  void skippedFilesAreInTheJsonAndUnsupportedOnesFail() throws IOException {
    run("import", folder.toString(), TRIVY.toString());
    assertThat(run("import", folder.toString(), TRIVY.toString(), "--json")).isZero();
    assertThat(out).contains("\"file\" : \"input.json\"", "\"already\" : \"E-001\"");
    Path letter = Files.writeString(temporary.resolve("letter.txt"), "Dear all\n");
    run("import", folder.toString(), letter.toString(), "--as-files");
    assertThat(run("import", folder.toString(), letter.toString(), "--json")).isEqualTo(3);
    assertThat(out).contains("\"already\" : \"E-002\"");
  }

  @Test
  void terminalControlCharactersAreRemoved() throws IOException {
    Path report =
        Files.writeString(
            temporary.resolve("report.json"),
            "{\"SchemaVersion\": 2, \"ArtifactName\": \"\\u001b]0;x\\u0007web\", \"Results\":"
                + " [{\"Target\": \"\\u001b[2Jweb (debian 12)\", \"Class\": \"os-pkgs\"}]}");
    run("import", folder.toString(), report.toString(), "--dry-run");
    assertThat(out).contains("web (debian 12)").doesNotContain("\u001b").doesNotContain("\u0007");
  }

  @Test
  void aDryRunStoresNothing() throws IOException {
    assertThat(run("import", folder.toString(), TRIVY.toString(), "--dry-run")).isZero();
    assertThat(out).contains("Trivy report").doesNotContain("added");
    assertThat(evidence("E-001")).doesNotExist();
  }

  @Test
  void anInvalidManifestInAFolderIsNamedWithItsPosition() throws IOException {
    Path reports = Files.createDirectory(temporary.resolve("reports"));
    Files.writeString(
        reports.resolve("deploy.yaml"), "apiVersion v1\nkind: Pod\nmetadata:\n  name: web\n");
    Files.writeString(reports.resolve("scan.json"), "{\"Results\": [}\n");
    Files.writeString(reports.resolve("notes.txt"), "Nothing: special: here.\n");
    assertThat(run("import", folder.toString(), reports.toString())).isEqualTo(3);
    assertThat(out)
        .contains(
            "deploy.yaml: Invalid YAML: mapping values are not allowed here. See line 2, column 5. Fix the file and import it again.")
        .contains(
            "scan.json: Invalid JSON: Unexpected close marker '}'…']'. See line 1, column 14. Fix the file and import it again.")
        .contains("notes.txt: Unsupported text format.");
  }

  @Test
  void anUnsupportedFileIsReportedAndStoredOnlyOnRequest() throws IOException {
    Path notes = Files.writeString(temporary.resolve("notes.txt"), "Nothing special.\n");
    assertThat(run("import", folder.toString(), notes.toString())).isEqualTo(3);
    assertThat(out).contains("notes.txt: Unsupported text format.");
    assertThat(evidence("E-001")).doesNotExist();
    assertThat(run("import", folder.toString(), notes.toString(), "--as-files")).isZero();
    assertThat(Files.readString(evidence("E-001").resolve("notes.txt")))
        .isEqualTo("Nothing special.\n");
  }

  @Test
  void aTruncatedReportIsNotImported() {
    String damaged = "src/test/resources/importers/trivy/truncated/input.json";
    assertThat(run("import", folder.toString(), damaged)).isEqualTo(3);
    assertThat(out)
        .contains(
            "Reading stopped at line 1, column 180. The file ends in the middle of a value. 1 entry was read up to this point.");
    assertThat(evidence("E-001")).doesNotExist();
  }

  @Test
  void secretsAreMaskedUnlessKeptOnRequest() throws IOException {
    Path env = Files.writeString(temporary.resolve("app.env"), "DB_PASSWORD=hunter2hunter2\n");
    assertThat(run("import", folder.toString(), env.toString(), "--as-files")).isZero();
    assertThat(out).contains("1 possible secret (first: value of DB_PASSWORD, line 1)");
    assertThat(Files.readString(evidence("E-001").resolve("app.env")))
        .isEqualTo("DB_PASSWORD=xxxxxxxx\n");
    assertThat(Files.readString(evidence("E-001").resolve("evidence.yaml")))
        .contains("masked:\n      count: 1\n")
        .doesNotContain(Sha256.of("DB_PASSWORD=hunter2hunter2\n").hex());
    assertThat(run("import", folder.toString(), env.toString(), "--as-files")).isZero();
    assertThat(evidence("E-002")).as("known again, though it was masked").doesNotExist();
    run("import", folder.toString(), env.toString(), "--as-files", "--keep-secrets", "--again");
    assertThat(Files.readString(evidence("E-002").resolve("app.env")))
        .isEqualTo("DB_PASSWORD=hunter2hunter2\n");
    assertThat(run("check", folder.toString())).as(out + err).isZero();
  }

  @Test
  void savingRemovesAStoredHashOfTheUnmaskedFile() throws IOException {
    Path env = Files.writeString(temporary.resolve("app.env"), "DB_PASSWORD=hunter2hunter2\n");
    assertThat(run("import", folder.toString(), env.toString(), "--as-files")).isZero();
    Path record = evidence("E-001").resolve("evidence.yaml");
    String digest = Sha256.of("DB_PASSWORD=hunter2hunter2\n").hex();
    Files.writeString(
        record,
        Files.readString(record)
            .replace("count: 1\n", "count: 1\n      original_sha256: " + digest + "\n"));
    try (var opened = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
      Assessment before = opened.assessment();
      Evidence item = before.evidence().get("E-001");
      opened.save(
          before.withEvidence(item.withTitle("The environment")),
          new Signature("Ada", Instant.parse("2026-11-24T12:00:00Z")));
    }
    assertThat(Files.readString(record)).contains("count: 1", "The environment");
    assertThat(Files.readString(record)).doesNotContain("original_sha256", digest);
  }

  @Test
  void archiveEntriesAreImportedWithoutLeavingTheFolder() throws IOException {
    Path zip = temporary.resolve("reports.zip");
    try (var archive = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(archive, "scans/trivy.json", Files.readAllBytes(TRIVY));
      entry(archive, "../../outside.json", Files.readAllBytes(GRYPE));
    }
    assertThat(run("import", folder.toString(), zip.toString())).as(err).isZero();
    assertThat(out).contains("reports.zip/scans/trivy.json: Trivy report", "added as E-002");
    try (Stream<Path> files = Files.walk(temporary)) {
      assertThat(files.filter(f -> f.endsWith("outside.json")).map(f -> f.getParent()))
          .containsExactly(evidence("E-002"));
    }
  }

  private static void entry(OutputStream archive, String name, byte[] bytes) throws IOException {
    ((ZipOutputStream) archive).putNextEntry(new ZipEntry(name));
    archive.write(bytes);
  }

  @Test
  void findingsAreListedWithTheirLocations() {
    run("import", folder.toString(), TRIVY.toString());
    assertThat(run("findings", folder.toString(), "E-001", "--at-least", "high")).isZero();
    assertThat(out)
        .contains("high       KSV017", "critical   example-token")
        .doesNotContain("CVE-2099-0001")
        .contains("Total: 2");
    assertThat(run("findings", TRIVY.toString(), "--fail-on-findings")).isEqualTo(1);
  }

  @Test
  void anUnreadableItemDoesNotBlockTheOthers() throws IOException {
    run("import", folder.toString(), GRYPE.toString(), TRIVY.toString());
    cutShort("E-001");
    assertThat(run("findings", folder.toString(), "--all")).isEqualTo(ExitCode.BAD_DATA);
    assertThat(out).contains("critical   example-token");
    assertThat(err).startsWith("Could not read E-001: ").contains("line ", "column ");
    assertThat(run("findings", folder.toString(), "--json")).isEqualTo(ExitCode.BAD_DATA);
    assertThat(YamlReader.read("all: " + out, "json").problems()).isEmpty();
    assertThat(out).contains("example-token").endsWith("\n]\n");
    for (String format : List.of("csv", "xlsx")) {
      Path table = temporary.resolve("findings." + format);
      run("export", folder.toString(), "--format", format, "--table", "findings", "-o", table + "");
      assertThat(err).contains("E-001 could not be read", "line ", "column ");
      assertThat(table).isNotEmptyFile();
    }
    assertThat(run("verify", folder.toString())).isEqualTo(ExitCode.FINDINGS);
    assertThat(out).contains("evidence/E-001/input.json: reading stopped at line ");
  }

  /// Truncates a stored report and records the rest as its original content.
  private void cutShort(String id) throws IOException {
    Path item = folder.resolve("evidence").resolve(id);
    Path file = item.resolve("input.json");
    Sha256 before = Sha256.of(file);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() * 9 / 10));
    Path itsRecord = item.resolve("evidence.yaml");
    Files.writeString(
        itsRecord,
        Files.readString(itsRecord)
            .replace(before.hex(), Sha256.of(file).hex())
            .replaceAll("(?m)^( *size:).*", "$1 " + Files.size(file)));
  }

  @Test
  void comparingTwoReportsAveragesNothing() {
    assertThat(run("compare", TRIVY.toString(), GRYPE.toString())).isZero();
    assertThat(out)
        .contains(
            "3 vulnerabilities: 1 only in A, 0 only in B, 0 identical in both, 2 different",
            "CVE-2099-0001         A low, fix available");
    assertThat(
            run("compare", TRIVY.toString(), GRYPE.toString(), "--vulnerability", "CVE-2099-0001"))
        .isZero();
    assertThat(out)
        .contains(
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            "assess the vulnerability in their own context")
        .contains("negligible words      Grype      Negligible")
        .doesNotContain("the tool ");
  }
}
