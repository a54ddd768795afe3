package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.UserFolders;
import org.soundings.language.Language;
import org.soundings.language.Messages;

class SessionCommandTest {

  private static final String SESSION =
      """
      id: 2026-11-24
      date: 2026-11-24
      title: First hour
      minutes: 60
      participants:
        - Ada
        - Ben
        - Eve
      questions:
        - core-host-mounts
      started: 2026-11-24T10:00:00Z
      left_early:
        - who: Eve
          after_minutes: 30
      plan:
        template: workshop-60
        steps:
          - phase: go-wrong
            question: core-host-mounts
            minutes: 10
            started: 2026-11-24T10:00:00Z
            ended: 2026-11-24T10:10:00Z
            done: true
          - phase: go-wrong
            question: core-privileged
            minutes: 10
      estimates:
        - rating_of: core-host-mounts
          rounds:
            - votes:
                - who: Ada
                  choice: weak
                  confidence: sure
                - who: Ben
                  choice: effective
                  confidence: not-sure
          decided: weak
          reason: Two agents can write.
          dissents:
            - who: Ben
              choice: effective
              reason: They only read.
            - who: Eve
              choice: missing
            - who: Kim
              choice: mostly-effective
              accepts_decision: true
            - who: Lou
              choice: missing
              reason: Until the spring.
              accepts_decision: true
          proposed:
            choice: missing
            reason: A third one can.
            dissents:
              - who: Ben
                choice: effective
                reason: Nobody has shown it.
      parked:
        - topic: The old cluster
          reason: its owner is away
          owner: Ben
      decisions:
        - decision: No new mounts
          reason: until the review
      actions:
        - A-001
      """;

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeEach
  void begin() throws IOException {
    folder = temporary.resolve("review");
    assertThat(run("new", folder.toString(), "--title", "Trial")).as(err).isZero();
    Files.createDirectories(folder.resolve("sessions"));
    Files.writeString(folder.resolve("sessions/2026-11-24.yaml"), SESSION);
    Files.writeString(
        folder.resolve("actions.yaml"),
        """
        actions:
          - id: A-001
            title: Take the mounts away
            owner: Ada
            due: 2027-01-15
            status: planned
        """);
  }

  private int run(String... arguments) {
    var outWriter = new StringWriter();
    var errWriter = new StringWriter();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(outWriter),
            new PrintWriter(errWriter),
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
            UserFolders.of(Map.of(), "Linux", temporary.resolve("home").toString()),
            _ -> 0);
    int code = CommandLineProgram.run(terminal, arguments);
    out = outWriter.toString();
    err = errWriter.toString();
    return code;
  }

  @Test
  void sessionsAreListedWithTheTimeOfEachStep() {
    assertThat(run("session", folder.toString())).as(err).isZero();
    assertThat(out.lines())
        .containsExactly(
            "2026-11-24  First hour, not closed",
            "  60 min, 3 people, 2.5 person-hours: Ada, Ben, Eve",
            "  done  10 of 10 min  Host directories inside containers",
            "  open   0 of 10 min  Containers with the power of the host");
    assertThat(run("session", folder.toString(), "--json")).as(err).isZero();
    assertThat(out)
        .contains("\"date\" : \"2026-11-24\"")
        .contains("\"person_hours\" : 2.5")
        .contains("\"spent_seconds\" : 600");
  }

  @Test
  void theClosingPageShowsDecisionsOpenItemsAndActions() throws IOException {
    Path page = temporary.resolve("page.md");
    assertThat(run("session", folder.toString(), "-o", page.toString())).as(err).isZero();
    assertThat(Files.readString(page))
        .startsWith("# ")
        .doesNotContain("&#32;")
        .contains("3 people (Eve left after 30 min)")
        .contains("No new mounts")
        .contains("Two agents can write")
        .contains("effective to weak, median effective / weak, 2 votes")
        .contains("Ben voted “effective”: They only read.")
        .contains("The old cluster")
        .contains("Not reached:")
        .contains("Take the mounts away");
  }

  @Test
  void theClosingPageListsCustomAgendaItemsNotReached() throws IOException {
    session(
        SESSION.replace(
            "estimates:\n",
            """
                - title: Walk through the incident
                  minutes: 10
                - phase: did-well
                  title: What did we learn, and who was missing?
                  minutes: 5
            estimates:
            """));
    assertThat(closingPage())
        .contains("Walk through the incident; Containers with the power of the host.")
        .doesNotContain("who was missing");
  }

  @Test
  void theClosingPageOmitsMinutesIfNoTimeWasRecorded() throws IOException {
    session(
        SESSION
            .replace("minutes: 60\n", "minutes: 0\n")
            .replaceAll(" *started: 2026-11-24T10:00:00Z\n", "")
            .replace("after_minutes: 30", "after_minutes: 0")
            .replace("      ended: 2026-11-24T10:10:00Z\n", ""));
    assertThat(closingPage())
        .contains("3 people (Eve left early)")
        .contains("Planned: 20 minutes.")
        .doesNotContain("0 min.")
        .doesNotContain("Actual");
  }

  private void session(String text) throws IOException {
    Files.writeString(folder.resolve("sessions/2026-11-24.yaml"), text);
  }

  private String closingPage() throws IOException {
    Path page = temporary.resolve("page.md");
    assertThat(run("session", folder.toString(), "-o", page.toString())).as(err).isZero();
    return Files.readString(page);
  }

  @Test
  void theClosingPageShowsTheConclusionBelowTheRating() throws IOException {
    assertThat(
            run(
                "set",
                folder.toString(),
                "core-host-mounts",
                "--rating",
                "weak",
                "--confidence",
                "sure",
                "--conclusion",
                "Namespaces are the wall that stands alone"))
        .as(err)
        .isZero();
    Path page = temporary.resolve("page.md");
    assertThat(run("session", folder.toString(), "-o", page.toString())).as(err).isZero();
    assertThat(Files.readString(page).split("### Open items")[0])
        .containsSubsequence(
            "Draft – not approved.",
            "Two agents can write.",
            "Conclusion: Namespaces are the wall that stands alone.",
            "Ben voted “effective”: They only read.",
            "Lou (missing) accepts the decision: Until the spring.",
            "Kim (mostly effective) accepts the decision.",
            "Eve voted “missing” (no reason given).");
  }

  @Test
  void theRatingOfADissentIsTranslated() throws IOException {
    Path page = temporary.resolve("page.md");
    Language german = Language.of("de").orElseThrow();
    assertThat(
            Messages.<Integer, RuntimeException>in(
                german, () -> run("session", folder.toString(), "-o", page.toString())))
        .as(err)
        .isZero();
    assertThat(Files.readString(page))
        .contains("Ben stimmte für „wirksam“: They only read.", "wirksam“: Nobody has shown it.")
        .doesNotContain("„effective“");
  }

  @Test
  void enteredButUnrecordedDecisionsAreListedAsOpen() throws IOException {
    Path page = temporary.resolve("page.md");
    assertThat(run("session", folder.toString(), "-o", page.toString())).as(err).isZero();
    String open = Files.readString(page).split("### Open items")[1];
    assertThat(open)
        .contains(
            ":** decided, different decision entered but not recorded. Proposed: **missing**.")
        .contains("A third one can.")
        .contains("Ben voted “effective”: Nobody has shown it.");
    Path report = temporary.resolve("report.md");
    assertThat(run("export", folder.toString(), "--format", "markdown", "-o", report.toString()))
        .as(err)
        .isZero();
    assertThat(Files.readString(report))
        .containsSubsequence(
            "Dissent, no reason given", "Accepts the decision", "Until the spring.")
        .contains("Draft, not recorded")
        .contains("A third one can.")
        .contains("Nobody has shown it.");
  }

  @Test
  void theClosingPageShowsTheLastSessionHeld() throws IOException {
    Files.writeString(
        folder.resolve("sessions/2026-12-24.yaml"),
        """
        id: 2026-12-24
        date: 2026-12-24
        title: Once more
        plan:
          template: workshop-60
          steps:
            - phase: go-wrong
              question: core-privileged
              minutes: 10
        """);
    Path page = temporary.resolve("page.md");
    assertThat(run("session", folder.toString(), "-o", page.toString())).as(err).isZero();
    assertThat(Files.readString(page)).contains("First hour").doesNotContain("Once more");
    assertThat(run("session", folder.toString())).as(err).isZero();
    assertThat(out).contains("2026-12-24  Once more, planned");
  }

  @Test
  void theClosingPageIsOnePrintedPage() throws IOException {
    Path page = temporary.resolve("page.pdf");
    assertThat(run("session", folder.toString(), "-o", page.toString())).as(err).isZero();
    try (var document = Loader.loadPDF(page.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document)).contains("Take the mounts away");
    }
  }

  @Test
  void anUnknownSessionIsReportedAndNothingIsWritten() {
    Path page = temporary.resolve("page.md");
    assertThat(run("session", folder.toString(), "--session", "2026-01-01", "-o", page.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("Available: 2026-11-24.");
    assertThat(page).doesNotExist();
  }

  @Test
  void anInvalidVoteIsReportedAndTheRestIsRead() throws IOException {
    Files.writeString(
        folder.resolve("sessions/2026-11-24.yaml"),
        SESSION
            .replace("choice: effective", "choice: fine")
            .replace("reason: Two agents can write.", ""));
    assertThat(run("session", folder.toString())).isEqualTo(ExitCode.BAD_DATA);
    assertThat(err)
        .contains("Invalid value for \"choice\": \"fine\".")
        .contains("Use one of: missing, weak, mostly-effective, effective, dont-know.")
        .contains("The decision has no reason.");
    assertThat(out).contains("First hour");
  }
}
