package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.history.Signature;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// Earlier texts, and changes since then.
class HistoryCommandsTest extends CommandTest {

  @Test
  void theHistoryShowsWhoChangedWhichText() {
    begin();
    run("set", folder, "core-non-root", "--conclusion", "We mount three paths.", "--by", "Anna");
    run("set", folder, "core-non-root", "--conclusion", "We mount four paths.", "--by", "Ben");
    assertThat(run("history", folder, "core-non-root")).as(err).isZero();
    assertThat(out)
        .contains(
            "2026-11-24T12:00:00Z  Ben  answers/core/core-non-root.yaml\n"
                + "  conclusion: We mount [-three-]{+four+} paths.\n"
                + "2026-11-24T12:00:00Z  Anna  answers/core/core-non-root.yaml\n");
    assertThat(run("history", folder, "--json")).isZero();
    var edits = YamlReader.read(out, "out").value().get("edits").orElseThrow();
    assertThat(((Node.Sequence) edits).items()).hasSize(4);
    assertThat(out).contains("\"before\" : \"We mount three paths.\"");
    assertThat(run("history", folder, "core-host-mounts")).isZero();
    assertThat(out).isEqualTo("No changes recorded.\n");
    assertThat(run("history", folder, "core-nonsense")).isEqualTo(ExitCode.USAGE);
    assertThat(run("export", folder)).isZero();
    assertThat(out).doesNotContain("three paths");
  }

  @Test
  void theHistoryHidesSilentNotesUntilTheyAreRevealed() throws IOException {
    begin();
    var round = SilentRound.about("core-non-root").writing("Quentin", "SECRETWORD");
    keep(round);
    assertThat(run("history", folder)).as(err).isZero();
    assertThat(out).contains("sessions/2026-11-24.yaml").doesNotContain("SECRETWORD", "Quentin");
    run("history", folder, "--json");
    assertThat(out).doesNotContain("SECRETWORD", "Quentin");
    keep(SilentRound.about("core-non-root"));
    run("history", folder);
    assertThat(out).as("taken back before it was shown").doesNotContain("SECRETWORD", "Quentin");
    keep(round.show());
    run("history", folder);
    assertThat(out).contains("SECRETWORD");
  }

  private void keep(SilentRound round) throws IOException {
    var session =
        new Session(
            "2026-11-24",
            LocalDate.of(2026, 11, 24),
            "First hour",
            0,
            List.of("Ada"),
            List.of(),
            "",
            Workshop.NONE.withSilent(round));
    try (var opened = AssessmentFolder.open(Path.of(folder), Progress.unwatched()).value()) {
      opened.save(opened.assessment().withSession(session), new Signature("Ada", Instant.EPOCH));
    }
  }

  @Test
  void changesSinceAMilestoneAreListedInDetail() throws IOException {
    begin();
    run(
        "set",
        folder,
        "core-non-root",
        "--conclusion",
        "Three run as root.",
        "--rating",
        "weak",
        "--confidence",
        "sure");
    assertThat(run("changes", folder)).isEqualTo(ExitCode.USAGE);
    assertThat(run("milestone", folder, "--name", "Summer 2026", "--by", "Anna")).as(err).isZero();
    assertThat(out).isEqualTo("Created milestone: milestones/summer-2026\n");
    assertThat(run("changes", folder)).as(err).isZero();
    assertThat(out).endsWith("No changes.\n");
    run(
        "set",
        folder,
        "core-non-root",
        "--conclusion",
        "Two run as root.",
        "--rating",
        "effective");
    assertThat(run("changes", folder, "Summer 2026", "now")).as(err).isZero();
    assertThat(out)
        .contains(
            "answer changed, weak › effective\n",
            "      conclusion: [-Three-]{+Two+} run as root.\n");
    assertThat(run("changes", folder, "summer-2026", "--json")).isZero();
    assertThat(YamlReader.read(out, "out").problems()).isEmpty();
    assertThat(out).contains("\"wording_before\" : null").contains("\"evidence\" : [ ]");
    assertThat(run("changes", folder, "winter")).isEqualTo(ExitCode.USAGE);
    assertThat(run("milestones", folder)).isZero();
    assertThat(out).isEqualTo("2026-11-24T12:00:00Z  summer-2026  Summer 2026, by Anna\n");
    Path snapshot = Path.of(folder, "milestones/summer-2026/answers/core/core-non-root.yaml");
    Files.writeString(snapshot, Files.readString(snapshot).replace("Three", "No"));
    assertThat(run("milestones", folder)).isEqualTo(ExitCode.BAD_DATA);
    assertThat(out).contains("edited outside Soundings");
    assertThat(run("changes", folder)).isEqualTo(ExitCode.BAD_DATA);
    assertThat(run("check", folder, "--strict")).isEqualTo(ExitCode.BAD_DATA);
  }

  @Test
  void checkValidatesTheHistory() throws IOException {
    begin();
    run("set", folder, "core-non-root", "--conclusion", "We mount three paths.");
    assertThat(run("check", folder)).as(out).isZero();
    try (var files = Files.list(Path.of(folder, "history"))) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(file, Files.readString(file).replace("three", "no"));
    }
    assertThat(run("check", folder, "--strict")).isEqualTo(ExitCode.BAD_DATA);
    assertThat(out).contains("This record was changed after it was written.");
  }
}
