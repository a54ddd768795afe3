package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreatCommandsTest extends CommandTest {

  @BeforeEach
  void beginTheReview() {
    begin();
  }

  @Test
  void aReportCanBeCheckedWithoutBeingWritten() throws IOException {
    assertThat(run("report", folder, "--check")).as(err).isZero();
    assertThat(out).isEqualTo("No issues found." + System.lineSeparator());
    assertThat(Path.of("report.pdf")).doesNotExist();
  }

  @Test
  void noReportIsWrittenIfTheProfileIsDamaged() throws IOException {
    Path broken = Files.writeString(Path.of(folder, "assessment.yaml"), "name: [\n");
    Path output = temporary.resolve("broken.pdf");
    assertThat(run("report", folder, "-o", output.toString())).isEqualTo(3);
    assertThat(err)
        .contains(
            "Export stopped: assessment.yaml, which defines risk levels and classification, is damaged.");
    assertThat(output).doesNotExist();
    assertThat(broken).hasContent("name: [\n");
  }

  @Test
  void charactersWithoutAFontAreNamed() throws IOException {
    Path profile = Path.of(folder, "assessment.yaml");
    String titled =
        Files.readString(profile).replaceFirst("(?m)^title: .*", "title: Kiosk \uD800\uDF30");
    Files.writeString(profile, titled);
    String output = temporary.resolve("named.pdf").toString();
    assertThat(run("report", folder, "--type", "brief", "-o", output)).as(err).isZero();
    assertThat(err).contains("1 character has no font. The report shows its number: ‹U+10330›");
  }

  @Test
  void aReportTypeIsChosenAndASectionExcluded() {
    String output = temporary.resolve("brief.pdf").toString();
    assertThat(run("report", folder, "--type", "brief", "--exclude", "dashboard", "-o", output))
        .as(err)
        .isZero();
    assertThat(Path.of(output)).isNotEmptyFile();
    assertThat(out).doesNotContain("File checked after saving");
    assertThat(run("report", folder, "--type", "brief", "--read-back", "-o", output)).isZero();
    assertThat(out)
        .containsPattern("File checked after saving: \\d+ pages, all \\d+ identifiers present");
    assertThat(run("report", folder, "--exclude", "weather", "-o", output)).isEqualTo(2);
    assertThat(err).contains("weather", "not-applicable");
  }

  @Test
  void theDefaultPresetIsUsedIfNoReportTypeIsGiven() throws IOException {
    Path reports = Files.createDirectories(Path.of(folder, "reports"));
    Files.writeString(
        reports.resolve("board.yaml"),
        """
        id: board
        name: For the board
        type: brief
        included: [scope, weather]
        excluded: [dashboard]
        paper: letter
        audience: public
        default: true
        """);
    String output = temporary.resolve("board.pdf").toString();
    assertThat(run("report", folder, "-o", output)).as(err).isZero();
    assertThat(out)
        .contains("with the preset “For the board”")
        .containsPattern(
            "(Redacted for the audience “public”: |Nothing had to be redacted for the audience “public”)");
    try (var document = Loader.loadPDF(new File(output))) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Scope, context and method")
          .doesNotContain("Dashboard");
    }
    assertThat(run("report", folder, "--preset", "board", "--audience", "internal", "-o", output))
        .as(err)
        .isZero();
    assertThat(out).doesNotContain("Redacted");
    assertThat(run("report", folder, "--preset", "boards", "-o", output)).isEqualTo(2);
    assertThat(err).contains("Unknown report preset \"boards\". Available: For the board.");
    assertThat(run("export", folder, "--format", "bundle", "--audience", "public", "-o", output))
        .isEqualTo(2);
    assertThat(err)
        .contains("An evidence bundle contains original files, which cannot be redacted.");
  }

  @Test
  void anUnreadableAudienceIsReportedAndTreatedAsPublic() throws IOException {
    Path reports = Files.createDirectories(Path.of(folder, "reports"));
    Files.writeString(
        reports.resolve("x.yaml"), "id: x\ntype: brief\naudience: pubilc\ndefault: true\n");
    String output = temporary.resolve("x.pdf").toString();
    assertThat(run("report", folder, "-o", output)).isEqualTo(ExitCode.BAD_DATA);
    assertThat(out).contains("Redacted for the audience “public”");
    assertThat(err).contains("pubilc");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text);
  }

  private static final String MODEL =
      """
      otmVersion: 0.2.0
      project: {name: Shop, id: shop}
      trustZones:
        - {id: z, name: Cluster, risk: {trustRating: 1}}
      components:
        - {id: c, name: Web, type: web-service, parent: {trustZone: z}}
      dataflows:
        - {id: f, name: nothing, source: c, destination: gone}
      """;

  @Test
  void aModelIsPreviewedAndImported() throws IOException {
    String model = file("shop.otm", MODEL).toString();
    assertThat(run("model", folder, model, "--preview")).as(err).isZero();
    assertThat(out)
        .startsWith(
            "Import preview, Open Threat Model: 1 trust zone, 1 component" + System.lineSeparator())
        .contains("Trust zones added, 1: Cluster", "Components added, 1: Web");
    assertThat(err)
        .contains("Data flows to or from elements that are not in the model were skipped");
    assertThat(Path.of(folder, "system.yaml")).doesNotExist();

    assertThat(run("model", folder, model)).as(err).isZero();
    assertThat(Path.of(folder, "system.yaml")).content().contains("id: web", "origin: shop.otm");
    assertThat(out).contains("Data flows skipped, 1: nothing").doesNotContain("Trust zones added");

    assertThat(run("model", folder, model, "--preview")).as(err).isZero();
    assertThat(out)
        .isEqualToIgnoringNewLines(
            "Import preview, Open Threat Model: no new items (already present: 2)\n  Trust zones already present, 1: Cluster\n  Components already present, 1: Web\n  Data flows skipped, 1: nothing");
  }

  @Test
  void aThreatSupportedOnlyByEvidenceExceedsTheThreshold() {
    assertThat(run("status", folder, "--fail-at", "LOW")).as(err).isZero();
    run(
        "add",
        folder,
        "--statement",
        "It runs as root.",
        "--title",
        "Root",
        "--question",
        "core-non-root",
        "--relation",
        "contradicts");
    assertThat(run("status", folder)).as(err).isZero();
    assertThat(run("status", folder, "--fail-at", "LOW")).as(out).isEqualTo(ExitCode.FINDINGS);
    assertThat(err).contains("supported by evidence, but no related question has been answered");
  }

  @Test
  void aThreatWithOnlyADecisionExceedsTheThreshold() {
    assertThat(run("status", folder, "--fail-at", "LOW")).as(out).isZero();
    assertThat(
            run("decide", folder, "T-001", "--treatment", "accept", "--rationale", "It is small."))
        .as(err)
        .isZero();
    assertThat(run("status", folder)).as(err).isZero();
    assertThat(assessed()).isEqualTo(1);
    assertThat(run("status", folder, "--fail-at", "LOW")).as(out).isEqualTo(ExitCode.FINDINGS);
    assertThat(err).isEmpty();
    assertThat(run("status", folder, "--fail-at", "CRITICAL")).as(out).isZero();
  }

  /// How many threats `status` counts, over all levels.
  private int assessed() {
    String counts = out.substring(out.indexOf("Assessed threats:"));
    return Pattern.compile("^ +(\\d+) \\w+$", Pattern.MULTILINE)
        .matcher(counts)
        .results()
        .mapToInt(count -> Integer.parseInt(count.group(1)))
        .sum();
  }

  @Test
  void aFileThatIsNotAModelChangesNothing() throws IOException {
    assertThat(run("model", folder, file("x.json", "{}").toString())).isEqualTo(ExitCode.BAD_DATA);
    assertThat(err)
        .contains("is not in a supported format. Nothing was changed. Use Open Threat Model")
        .contains("Nothing was changed");
    assertThat(Path.of(folder, "system.yaml")).doesNotExist();
  }

  @Test
  void aThreatCanBeNamedByItsLabel() {
    assertThat(
            run("decide", folder, "t-001", "--treatment", "accept", "--rationale", "It is small."))
        .as(err)
        .isZero();
    assertThat(out)
        .startsWith("Incomplete decision saved: T-001 ")
        .contains(
            ": accept, rationale recorded.\n",
            "An acceptance requires a rationale, a risk owner and an expiry date: --rationale, --owner, --expires.")
        .endsWith(": current level High\n");
    assertThat(
            run("decide", folder, "T-001", "--expires", "2027-03-31", "--owner", "Platform lead"))
        .as(err)
        .isZero();
    assertThat(out)
        .startsWith("Decided: T-001 ")
        .contains(": accept, expires 2027-03-31, risk owner: Platform lead.\n");
    assertThat(
            run(
                "decide",
                folder,
                "T-002",
                "--treatment",
                "mitigate",
                "--rationale",
                "It is patched."))
        .isZero();
    assertThat(
            run("decide", folder, "T-002", "--treatment", "accept", "--rationale", "It is small."))
        .as("a decision gives way to one that counts")
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("decide", folder, "T-001", "--treatment", "accept")).isZero();
    assertThat(out).startsWith("No changes.");
    assertThat(run("decide", folder, "T-001", "--treatment", "transfer")).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .contains(
            "The existing rationale is for \"accept\". Add a new rationale with --rationale.");
    assertThat(
            run(
                "decide",
                folder,
                "T-001",
                "--treatment",
                "transfer",
                "--rationale",
                "Insured now."))
        .as(err)
        .isZero();
    assertThat(out).doesNotContain("2027-03-31");
    assertThat(run("decide", folder, "T-999", "--treatment", "accept")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anAcceptanceReportsMissingFieldsAndExpiry() {
    run("decide", folder, "T-001", "--treatment", "accept");
    assertThat(out).contains("An acceptance requires a rationale, a risk owner and an expiry date");
    run(
        "decide",
        folder,
        "T-001",
        "--rationale",
        "It is small.",
        "--owner",
        "Ada",
        "--expires",
        "2019-01-01");
    assertThat(out).contains("The expiry date has passed, so the acceptance has expired");
    run("decide", folder, "T-001", "--expires", "2999-01-01");
    assertThat(out).doesNotContain("An acceptance requires").doesNotContain("This date has passed");
  }

  @Test
  void aLevelOverrideNeedsARationaleAndCanBeReverted() throws IOException {
    assertThat(
            run(
                "decide",
                folder,
                "T-001",
                "--override",
                "current",
                "--likelihood",
                "remote",
                "--impact",
                "minor"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            run(
                "decide",
                folder,
                "T-001",
                "--override",
                "current",
                "--likelihood",
                "remote",
                "--impact",
                "minor",
                "--override-rationale",
                "We looked.",
                "--by",
                "Lead"))
        .as(err)
        .isZero();
    assertThat(out.strip()).endsWith("current level Low");
    Path decision;
    try (var files = Files.list(Path.of(folder, "decisions"))) {
      decision = files.findFirst().orElseThrow();
    }
    assertThat(decision).content().contains("rationale: We looked.", "by: Lead");
    assertThat(run("decide", folder, "T-001", "--derive", "current")).isZero();
    assertThat(decision).as("nothing is left that anybody said").doesNotExist();
  }

  /// Sets likelihood and impact of the first threat.
  private int set(String likelihood, String reason) {
    return run(
        "decide",
        folder,
        "T-001",
        "--override",
        "current",
        "--likelihood",
        likelihood,
        "--impact",
        "minor",
        "--override-rationale",
        reason);
  }

  @Test
  void aVotedLevelKeepsItsVoteWhileItsRationaleIsKept() throws IOException {
    assertThat(set("remote", "Nobody reaches it.")).as(err).isZero();
    Path decision;
    try (var files = Files.list(Path.of(folder, "decisions"))) {
      decision = files.findFirst().orElseThrow();
    }
    String text = Files.readString(decision);
    String threat = text.replaceAll("(?s).*threat: (\\S+).*", "$1");
    String reason = "    rationale: Nobody reaches it.\n";
    assertThat(text).contains(reason);
    Files.writeString(
        decision, text.replace(reason, reason + "    likelihood_voted_in: 2026-11-24-1\n"));
    Files.writeString(
        Files.createDirectories(Path.of(folder, "sessions")).resolve("2026-11-24-1.yaml"),
        """
        id: 2026-11-24-1
        date: 2026-11-24
        estimates:
          - likelihood_of: %s
            decided: remote
            reason: Nobody reaches it.
        """
            .formatted(threat));
    assertThat(set("remote", "Nobody reaches it.")).as(err).isZero();
    assertThat(out).startsWith("No changes.");
    assertThat(set("remote", "Nobody reaches it. We looked again.")).as(err).isZero();
    assertThat(decision).content().contains("likelihood_voted_in: 2026-11-24-1");
    assertThat(set("remote", "We looked again.")).as(err).isZero();
    assertThat(decision).content().doesNotContain("voted_in");
  }

  @Test
  void aCustomRiskMatrixCanBeUsedAndReset() throws IOException {
    assertThat(run("risk-matrix", folder)).isZero();
    String standard = out;
    Path own =
        file("own.yaml", standard.replaceFirst("source: .*", "source: The board's, of May."));
    assertThat(run("risk-matrix", folder, "--use", own.toString())).as(err).isZero();
    assertThat(Path.of(folder, "risk-matrix.yaml")).content().contains("The board's, of May.");
    assertThat(run("risk-matrix", folder)).isZero();
    assertThat(out).contains("The board's, of May.");

    Path broken = file("broken.yaml", standard.replaceFirst("(?m)^levels:[\\s\\S]*", ""));
    assertThat(run("risk-matrix", folder, "--use", broken.toString())).isEqualTo(ExitCode.BAD_DATA);
    assertThat(err).contains("\"levels\" is missing").contains("The assessment was not changed.");

    assertThat(run("risk-matrix", folder, "--default")).isZero();
    assertThat(Path.of(folder, "risk-matrix.yaml")).doesNotExist();
  }
}
