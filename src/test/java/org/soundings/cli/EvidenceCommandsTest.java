package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.yaml.YamlReader;

/// Evidence and its validity.
class EvidenceCommandsTest extends CommandTest {

  @Test
  void evidenceIsCopiedUnderASafeName() throws IOException {
    begin();
    Path source = Files.writeString(temporary.resolve("Größe (1).json"), "{}");
    assertThat(
            run(
                "add",
                folder,
                "--tool-report",
                source.toString(),
                "--tool",
                "Scanner",
                "--title",
                "Pods",
                "--question",
                "core-non-root",
                "--relation",
                "contradicts",
                "--sentence",
                "Two run as root."))
        .as(err)
        .isZero();
    assertThat(file("evidence/E-001/Grosse-1-.json")).isEqualTo("{}");
    assertThat(file("evidence/E-001/evidence.yaml"))
        .contains("original_name: Größe (1).json")
        .contains("relation: contradicts");
    assertThat(run("check", folder)).isZero();
    Files.writeString(Path.of(folder, "evidence/E-001/Grosse-1-.json"), "{ }");
    assertThat(run("check", folder)).isEqualTo(3);
    assertThat(out).contains("The file Grosse-1-.json has changed since it was added.");
  }

  @Test
  void onlyHttpAndHttpsLinksAreAccepted() {
    begin();
    assertThat(run("add", folder, "--link", "javascript:alert(1)", "--title", "Bad")).isEqualTo(2);
    assertThat(err).contains("Use a link that starts with http:// or https://");
    assertThat(Path.of(folder, "evidence")).doesNotExist();
  }

  @Test
  void emptyTextsAndInvalidValuesAreRejected() {
    assertThat(run("new", folder, "--title", " ")).isEqualTo(2);
    assertThat(Path.of(folder)).doesNotExist();
    begin();
    assertThat(run("add", folder, "--statement", "x", "--title", "")).isEqualTo(2);
    assertThat(run("add", folder, "--statement", "", "--title", "x")).isEqualTo(2);
    for (List<String> options :
        List.of(
            List.of("--validity-days", "36501"),
            List.of("--validity-days", "long"),
            List.of("--captured-on", "+10000-01-01T00:00:00Z"),
            List.of("--captured-on", "yesterday"))) {
      var arguments = new ArrayList<>(List.of("add", folder, "--statement", "x", "--title", "x"));
      arguments.addAll(options);
      assertThat(run(arguments.toArray(String[]::new))).as(options.toString()).isEqualTo(2);
    }
    assertThat(err)
        .contains("\"yesterday\" is not valid. Enter a time such as 2026-11-24T15:30:00Z.");
    assertThat(Path.of(folder, "evidence")).doesNotExist();
  }

  @Test
  void emptyCommandOutputIsRejectedUnlessConfirmed() throws IOException {
    begin();
    for (String printed : List.of("", " \n\t\r\n")) {
      input = printed.getBytes(StandardCharsets.UTF_8);
      assertThat(run("add", folder, "--command", "kubectl get pods", "--title", "All pods"))
          .isEqualTo(3);
      assertThat(err).contains("The command printed nothing, so nothing was added.");
      assertThat(out).doesNotContain("Added");
      assertThat(Path.of(folder, "evidence")).doesNotExist();
    }
    assertThat(
            run(
                "add",
                folder,
                "--command",
                "grep -r password",
                "--title",
                "No passwords",
                "--exit-code",
                "1"))
        .as(err)
        .isZero();
    assertThat(file("evidence/E-001/output.txt")).isBlank();
  }

  @Test
  void anEmptyFileIsRejected() throws IOException {
    begin();
    Path empty = Files.writeString(temporary.resolve("pods.json"), " \n");
    for (String kind : List.of("--file", "--tool-report", "--screenshot")) {
      assertThat(run("add", folder, kind, empty.toString(), "--title", "Pods")).isEqualTo(3);
      assertThat(err).contains("pods.json is empty. Nothing was added");
    }
    assertThat(Path.of(folder, "evidence")).doesNotExist();
  }

  @Test
  void theTeamChangesTheValidityOfACategory() throws IOException {
    begin();
    assertThat(run("validity", folder)).isZero();
    assertThat(out).contains("    7 days  image-scan");
    assertThat(run("validity", folder, "--days", "image-scan=3", "--days", "Penetration_Test=700"))
        .as(err)
        .isZero();
    assertThat(out).contains("    3 days  image-scan").contains("(default: 7)");
    assertThat(file("assessment.yaml"))
        .contains("validity:\n  image-scan: 3\n  penetration-test: 700\n");
    assertThat(run("validity", folder, "--default", "image-scan", "--json")).isZero();
    assertThat(YamlReader.read(out, "validity").problems()).isEmpty();
    assertThat(file("assessment.yaml")).contains("validity:\n  penetration-test: 700\n");
    assertThat(run("validity", folder, "--days", "image-scan=soon")).isEqualTo(2);
    assertThat(err).contains("requires a number of days");
    assertThat(run("validity", folder, "--days", "scan=3")).isEqualTo(2);
    assertThat(err).contains("Unknown validity category \"scan\"");
  }

  @Test
  void invalidValidityDaysAreReportedAndTheDefaultApplies() throws IOException {
    begin();
    Path profile = Path.of(folder, "assessment.yaml");
    Files.writeString(
        profile, Files.readString(profile) + "validity:\n  image-scan: -4\n  screenshot: 9\n");
    assertThat(run("validity", folder)).isEqualTo(3);
    assertThat(err).contains("number of days from 0 to 36500");
    assertThat(out).contains("    7 days  image-scan").contains("    9 days  screenshot");
  }

  @Test
  void aSecretInALinkIsMasked() throws IOException {
    begin();
    String url = "https://user:pa55" + "word77@git.example/repo?token=plainTokenValue9988";
    assertThat(run("add", folder, "--link", url, "--title", "Repository")).as(err).isZero();
    assertThat(file("evidence/E-001/evidence.yaml"))
        .contains("git.example/repo")
        .doesNotContain("word77", "plainTokenValue9988");
  }

  @Test
  void aFileWithoutATitleIsNamedAfterItsFileName() throws IOException {
    begin();
    Path file = Files.writeString(temporary.resolve("pods_kw-prod.json"), "{}");
    assertThat(run("add", folder, "--file", file.toString())).as(err).isZero();
    assertThat(file("evidence/E-001/evidence.yaml")).contains("title: Pods kw-prod\n");
    assertThat(run("add", folder, "--link", "https://example.org/")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("Missing: --title");
  }
}
