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
  void aReportIsCheckedWithoutBeingWritten() throws IOException {
    assertThat(run("report", folder, "--check")).as(err).isZero();
    assertThat(out).isEqualTo("Nothing to point out." + System.lineSeparator());
    assertThat(Path.of("report.pdf")).doesNotExist();
  }

  @Test
  void noReportIsWrittenWithoutWhatEveryNumberRestsOn() throws IOException {
    Path broken = Files.writeString(Path.of(folder, "assessment.yaml"), "name: [\n");
    Path output = temporary.resolve("broken.pdf");
    assertThat(run("report", folder, "-o", output.toString())).isEqualTo(3);
    assertThat(err).contains("Nothing was written: assessment.yaml could not be read in whole");
    assertThat(output).doesNotExist();
    assertThat(broken).hasContent("name: [\n");
  }

  @Test
  void aFormIsChosenAndASectionLeftOut() {
    String output = temporary.resolve("brief.pdf").toString();
    assertThat(run("report", folder, "--preset", "brief", "--without", "dashboard", "-o", output))
        .as(err)
        .isZero();
    assertThat(Path.of(output)).isNotEmptyFile();
    assertThat(out).doesNotContain("Read again");
    assertThat(run("report", folder, "--preset", "brief", "--read-back", "-o", output)).isZero();
    assertThat(out).containsPattern("Read again from the disk: \\d+ pages; all \\d+ ids");
    assertThat(run("report", folder, "--without", "weather", "-o", output)).isEqualTo(2);
    assertThat(err).contains("weather", "not-applying");
  }

  @Test
  void theUsualSavedReportIsTakenWhereNoFormIsNamed() throws IOException {
    Path reports = Files.createDirectories(Path.of(folder, "reports"));
    Files.writeString(
        reports.resolve("board.yaml"),
        """
        id: board
        name: For the board
        form: brief
        added: [scope, weather]
        left_out: [dashboard]
        paper: letter
        readers: public
        usual: true
        """);
    String output = temporary.resolve("board.pdf").toString();
    assertThat(run("report", folder, "-o", output)).as(err).isZero();
    assertThat(out)
        .contains("as “For the board”")
        .containsPattern("(Taken away for public readers: |Nothing that the rules for public)");
    try (var document = Loader.loadPDF(new File(output))) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Scope, context and method")
          .doesNotContain("Dashboard");
    }
    assertThat(run("report", folder, "--saved", "board", "--redact", "internal", "-o", output))
        .as(err)
        .isZero();
    assertThat(out).doesNotContain("Taken away");
    assertThat(run("report", folder, "--saved", "boards", "-o", output)).isEqualTo(2);
    assertThat(err).contains("No saved report is called \"boards\". There are: For the board.");
    assertThat(run("export", folder, "--format", "bundle", "--redact", "public", "-o", output))
        .isEqualTo(2);
    assertThat(err).contains("A bundle holds the evidence itself");
  }

  @Test
  void aReportWhoseReadersCannotBeReadIsForEverybodyAndSaysSo() throws IOException {
    Path reports = Files.createDirectories(Path.of(folder, "reports"));
    Files.writeString(
        reports.resolve("x.yaml"), "id: x\nform: brief\nreaders: pubilc\nusual: true\n");
    String output = temporary.resolve("x.pdf").toString();
    assertThat(run("report", folder, "-o", output)).isEqualTo(ExitCode.BAD_DATA);
    assertThat(out).contains("public readers");
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
  void aModelIsPreviewedAndTaken() throws IOException {
    String model = file("shop.otm", MODEL).toString();
    assertThat(run("model", folder, model, "--preview")).as(err).isZero();
    assertThat(out)
        .startsWith("Would take, Open Threat Model: 1 zone, 1 component" + System.lineSeparator())
        .contains("Zones added, 1: Cluster", "Components added, 1: Web");
    assertThat(err).contains("lead to or from something that is not in the model");
    assertThat(Path.of(folder, "system.yaml")).doesNotExist();

    assertThat(run("model", folder, model)).as(err).isZero();
    assertThat(Path.of(folder, "system.yaml")).content().contains("id: web", "origin: shop.otm");
    assertThat(out).contains("Connections left out, 1: nothing").doesNotContain("Zones added");

    assertThat(run("model", folder, model, "--preview")).as(err).isZero();
    assertThat(out)
        .isEqualToIgnoringNewLines(
            "Would take, Open Threat Model: nothing new; 2 there already\n"
                + "  Zones there already, 1: Cluster\n"
                + "  Components there already, 1: Web\n  Connections left out, 1: nothing");
  }

  @Test
  void aThreatThatOnlyEvidenceSpeaksForIsAboveTheThresholdAndNamed() {
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
    assertThat(err).contains("evidence speaks for it, no question about it is decided yet");
  }

  @Test
  void aThreatThatWasOnlyDecidedAboutIsAboveTheThresholdAndCounted() {
    assertThat(run("status", folder, "--fail-at", "LOW")).as(out).isZero();
    assertThat(run("decide", folder, "T-001", "--treatment", "accept", "--reason", "It is small."))
        .as(err)
        .isZero();
    assertThat(run("status", folder)).as(err).isZero();
    assertThat(lookedInto()).isEqualTo(1);
    assertThat(run("status", folder, "--fail-at", "LOW")).as(out).isEqualTo(ExitCode.FINDINGS);
    assertThat(err).isEmpty();
    assertThat(run("status", folder, "--fail-at", "CRITICAL")).as(out).isZero();
  }

  /// How many threats `status` counted, over all levels.
  private int lookedInto() {
    String counts = out.substring(out.indexOf("Threats looked into:"));
    return Pattern.compile("^ +(\\d+) \\w+$", Pattern.MULTILINE)
        .matcher(counts)
        .results()
        .mapToInt(count -> Integer.parseInt(count.group(1)))
        .sum();
  }

  @Test
  void whatIsNoModelChangesNothing() throws IOException {
    assertThat(run("model", folder, file("x.json", "{}").toString())).isEqualTo(ExitCode.BAD_DATA);
    assertThat(err)
        .contains("is no threat model that is known here")
        .contains("Nothing was changed");
    assertThat(Path.of(folder, "system.yaml")).doesNotExist();
  }

  @Test
  void aThreatIsDecidedByItsLabel() {
    assertThat(run("decide", folder, "t-001", "--treatment", "accept", "--reason", "It is small."))
        .as(err)
        .isZero();
    assertThat(out)
        .startsWith("Noted: T-001 ")
        .contains(": accept, reason recorded.\n", "who owns it and until when")
        .endsWith(" now\n");
    assertThat(run("decide", folder, "T-001", "--until", "2027-03-31", "--owner", "Platform lead"))
        .as(err)
        .isZero();
    assertThat(out)
        .startsWith("Decided: T-001 ")
        .contains(": accept, until 2027-03-31, Platform lead takes care.\n");
    assertThat(
            run("decide", folder, "T-002", "--treatment", "mitigate", "--reason", "It is patched."))
        .isZero();
    assertThat(run("decide", folder, "T-002", "--treatment", "accept", "--reason", "It is small."))
        .as("a decision gives way to one that counts")
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("decide", folder, "T-001", "--treatment", "accept")).isZero();
    assertThat(out).startsWith("Nothing changed.");
    assertThat(run("decide", folder, "T-001", "--treatment", "transfer")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("What stands there says why to accept. Say why now with --reason.");
    assertThat(
            run("decide", folder, "T-001", "--treatment", "transfer", "--reason", "Insured now."))
        .as(err)
        .isZero();
    assertThat(out).doesNotContain("2027-03-31");
    assertThat(run("decide", folder, "T-999", "--treatment", "accept")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anAcceptanceSaysWhatItLacksAndThatItExpired() {
    run("decide", folder, "T-001", "--treatment", "accept");
    assertThat(out).contains("An acceptance says why, who owns it and until when");
    run(
        "decide",
        folder,
        "T-001",
        "--reason",
        "It is small.",
        "--owner",
        "Ada",
        "--until",
        "2019-01-01");
    assertThat(out).contains("That day has passed: the acceptance has run out");
    run("decide", folder, "T-001", "--until", "2999-01-01");
    assertThat(out).doesNotContain("An acceptance says").doesNotContain("That day has passed");
  }

  @Test
  void aLevelIsOnlySetWithAReasonAndCanBeDerivedAgain() throws IOException {
    assertThat(
            run(
                "decide",
                folder,
                "T-001",
                "--set",
                "now",
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
                "--set",
                "now",
                "--likelihood",
                "remote",
                "--impact",
                "minor",
                "--because",
                "We looked.",
                "--by",
                "Lead"))
        .as(err)
        .isZero();
    assertThat(out.strip()).endsWith("Low now");
    Path decision;
    try (var files = Files.list(Path.of(folder, "decisions"))) {
      decision = files.findFirst().orElseThrow();
    }
    assertThat(decision).content().contains("reason: We looked.", "by: Lead");
    assertThat(run("decide", folder, "T-001", "--derive", "now")).isZero();
    assertThat(decision).as("nothing is left that anybody said").doesNotExist();
  }

  /// Sets how likely and how bad the first threat is.
  private int set(String likelihood, String because) {
    return run(
        "decide",
        folder,
        "T-001",
        "--set",
        "now",
        "--likelihood",
        likelihood,
        "--impact",
        "minor",
        "--because",
        because);
  }

  @Test
  void aHalfOfALevelStaysTheRoomsWhileItsRungAndItsReasonAreThere() throws IOException {
    assertThat(set("remote", "Nobody reaches it.")).as(err).isZero();
    Path decision;
    try (var files = Files.list(Path.of(folder, "decisions"))) {
      decision = files.findFirst().orElseThrow();
    }
    String text = Files.readString(decision);
    String threat = text.replaceAll("(?s).*threat: (\\S+).*", "$1");
    String reason = "    reason: Nobody reaches it.\n";
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
    assertThat(out).startsWith("Nothing changed.");
    assertThat(set("remote", "Nobody reaches it. We looked again.")).as(err).isZero();
    assertThat(decision).content().contains("likelihood_voted_in: 2026-11-24-1");
    assertThat(set("remote", "We looked again.")).as(err).isZero();
    assertThat(decision).content().doesNotContain("voted_in");
  }

  @Test
  void aTeamLooksLevelsUpInATableOfItsOwn() throws IOException {
    assertThat(run("risk-table", folder)).isZero();
    String standard = out;
    Path own =
        file("own.yaml", standard.replaceFirst("source: .*", "source: The board's, of May."));
    assertThat(run("risk-table", folder, "--use", own.toString())).as(err).isZero();
    assertThat(Path.of(folder, "risk-table.yaml")).content().contains("The board's, of May.");
    assertThat(run("risk-table", folder)).isZero();
    assertThat(out).contains("The board's, of May.");

    Path broken = file("broken.yaml", standard.replaceFirst("(?m)^levels:[\\s\\S]*", ""));
    assertThat(run("risk-table", folder, "--use", broken.toString())).isEqualTo(ExitCode.BAD_DATA);
    assertThat(err).contains("\"levels\" is missing").contains("the assessment is as it was");

    assertThat(run("risk-table", folder, "--standard")).isZero();
    assertThat(Path.of(folder, "risk-table.yaml")).doesNotExist();
  }
}
