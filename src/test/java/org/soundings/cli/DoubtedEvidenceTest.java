package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Evidence that is changed, missing, undated or dated in the future supports no answer, and every
/// command that reads the assessment reports it.
class DoubtedEvidenceTest extends CommandTest {

  private static final String QUESTION = "core-host-mounts";

  private Path shown;

  @BeforeEach
  void answerAndShow() throws IOException {
    begin();
    assertThat(
            run(
                "set",
                folder,
                QUESTION,
                "--rating",
                "effective",
                "--confidence",
                "sure",
                "--conclusion",
                "No host directory"))
        .as(err)
        .isZero();
    shown = temporary.resolve("mounts.txt");
    Files.writeString(shown, "none\n");
  }

  private void add(String... dates) {
    var arguments = new java.util.ArrayList<String>();
    arguments.addAll(
        java.util.List.of("add", folder, "--title", "Mounts", "--file", shown.toString()));
    arguments.addAll(java.util.List.of("--question", QUESTION, "--relation", "supports"));
    arguments.addAll(java.util.List.of(dates));
    assertThat(run(arguments.toArray(String[]::new))).as(err).isZero();
  }

  private Path stored() {
    return Path.of(folder).resolve("evidence/E-001/mounts.txt");
  }

  private void assertCounts(int supported) {
    assertThat(run("status", folder, "--json")).as(err).isZero();
    assertThat(out.replaceAll("\\s+", "")).contains("\"supported\":" + supported + ",");
  }

  private void assertNamed(String issue, String inReportCheck) {
    assertCounts(0);
    assertThat(out.replaceAll("\\s+", ""))
        .contains("\"evidence_not_counted\":[{\"id\":\"E-001\"")
        .contains("\"why\":\"evidence_not_counted\",\"question\":\"" + QUESTION + "\"");
    assertThat(run("status", folder)).isZero();
    assertThat(out)
        .contains("  E-001 Mounts (" + issue + ")")
        .contains("Evidence not counted: E-001 (" + issue + ")");
    run("check", folder);
    assertThat(out).contains("evidence/E-001/evidence.yaml");
    assertThat(run("report", folder, "--check")).isZero();
    assertThat(out).contains("1 " + inReportCheck + "\n  E-001  Mounts");
    assertThat(out)
        .contains("answer rated effective or mostly effective has no supporting evidence");
  }

  @Test
  void unchangedEvidenceSupports() {
    add("--captured-on", "2026-11-20T10:00:00Z");
    assertCounts(1);
  }

  @Test
  void aChangedFileSupportsNothing() throws IOException {
    add("--captured-on", "2026-11-20T10:00:00Z");
    Files.writeString(stored(), "some\n");
    assertNamed(
        "file changed since it was added",
        "evidence item has a file that changed after it was added");
  }

  @Test
  void aMissingFileSupportsNothing() throws IOException {
    add("--captured-on", "2026-11-20T10:00:00Z");
    Files.delete(stored());
    assertNamed("file missing or unreadable", "evidence item has a missing or unreadable file");
  }

  @Test
  void undatedEvidenceSupportsNothing() {
    add();
    assertNamed("capture date unknown", "evidence item has no capture date");
  }

  @Test
  void evidenceDatedInTheFutureSupportsNothing() throws IOException {
    add("--captured-on", "2026-11-20T10:00:00Z");
    Path item = Path.of(folder).resolve("evidence/E-001/evidence.yaml");
    Files.writeString(item, Files.readString(item).replace("2026-11-20T", "2027-11-20T"));
    assertNamed("capture date in the future", "evidence item has a capture date in the future");
  }

  @Test
  void aFutureDateIsRejectedOnEntry() {
    assertThat(
            run(
                "add",
                folder,
                "--title",
                "Mounts",
                "--file",
                shown.toString(),
                "--captured-on",
                "2026-11-25T00:00:00Z"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("--captured-on must not be in the future");
    assertThat(run("import", folder, shown.toString(), "--captured-on", "2026-11-25T00:00:00Z"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(Path.of(folder).resolve("evidence/E-001")).doesNotExist();
  }

  @Test
  void aReportDatedInTheFutureIsImportedWithoutItsDate() throws IOException {
    Path report = temporary.resolve("scan.json");
    Files.writeString(
        report,
        "{\"SchemaVersion\": 2, \"CreatedAt\": \"2031-01-01T00:00:00Z\", \"ArtifactName\": \"web:1\","
            + " \"ArtifactType\": \"container_image\", \"Results\": [{\"Target\": \"web:1\","
            + " \"Class\": \"os-pkgs\"}]}");
    assertThat(run("import", folder, report.toString())).as(err).isZero();
    assertThat(err).contains("ran at 2031-01-01T00:00:00Z, which is in the future");
    assertThat(file("evidence/E-001/evidence.yaml"))
        .doesNotContain("captured_on: 2031")
        .contains("which is in the future");
  }

  private static final String UNDATED =
      "The capture date is unknown, so this evidence supports no answer. Add --captured-on.";

  @Test
  void addingAnUndatedFileWarnsThatItSupportsNothing() {
    add();
    assertThat(err).isEqualTo(UNDATED + System.lineSeparator());
  }

  @Test
  void evidenceThatSupportsNothingOrIsDatedGivesNoWarning() {
    assertThat(run("add", folder, "--title", "Mounts", "--file", shown.toString())).isZero();
    assertThat(err).isEmpty();
    add("--captured-on", "2026-11-20T10:00:00Z");
    assertThat(err).doesNotContain(UNDATED);
  }

  @Test
  void aStatementIsDatedNowByDefault() {
    var arguments =
        new String[] {
          "add",
          folder,
          "--title",
          "Mounts",
          "--statement",
          "None.",
          "--question",
          QUESTION,
          "--relation",
          "supports"
        };
    assertThat(run(arguments)).as(err).isZero();
    assertThat(err).isEmpty();
    assertCounts(1);
  }

  @Test
  void importingAnUndatedFileWarnsThatItSupportsNothing() throws IOException {
    Path manifest = temporary.resolve("pod.yaml");
    Files.writeString(
        manifest,
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: web, namespace: shop}
        spec: {containers: [{name: web, image: registry.example/web:1}]}
        """);
    assertThat(run("import", folder, manifest.toString(), "--dry-run")).isZero();
    assertThat(err).isEqualTo("pod.yaml: " + UNDATED + System.lineSeparator());
    assertThat(run("import", folder, manifest.toString())).isZero();
    assertThat(out).contains("supports");
    assertThat(err).isEqualTo("pod.yaml: " + UNDATED + System.lineSeparator());
    assertThat(
            run(
                "import",
                folder,
                manifest.toString(),
                "--again",
                "--captured-on",
                "2026-11-20T10:00:00Z"))
        .isZero();
    assertThat(err).doesNotContain(UNDATED);
  }
}
