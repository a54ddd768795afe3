package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// What was written before, and what changed since.
class HistoryCommandsTest extends CommandTest {

  @Test
  void theHistorySaysWhoChangedWhatAndWhichWords() {
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
    assertThat(out).isEqualTo("No change is recorded.\n");
    assertThat(run("history", folder, "core-nonsense")).isEqualTo(ExitCode.USAGE);
    assertThat(run("export", folder)).isZero();
    assertThat(out).doesNotContain("three paths");
  }

  @Test
  void whatChangedSinceAMilestoneIsSaidWordByWord() throws IOException {
    begin();
    run(
        "set",
        folder,
        "core-non-root",
        "--conclusion",
        "Three run as root.",
        "--standing",
        "weak",
        "--confidence",
        "sure");
    assertThat(run("changes", folder)).isEqualTo(ExitCode.USAGE);
    assertThat(run("milestone", folder, "--name", "Summer 2026", "--by", "Anna")).as(err).isZero();
    assertThat(out).isEqualTo("Frozen as milestones/summer-2026\n");
    assertThat(run("changes", folder)).as(err).isZero();
    assertThat(out).endsWith("Nothing changed.\n");
    run("set", folder, "core-non-root", "--conclusion", "Two run as root.", "--standing", "holds");
    assertThat(run("changes", folder, "Summer 2026", "now")).as(err).isZero();
    assertThat(out)
        .contains(
            "answer changed, weak › holds\n", "      conclusion: [-Three-]{+Two+} run as root.\n");
    assertThat(run("changes", folder, "summer-2026", "--json")).isZero();
    assertThat(YamlReader.read(out, "out").problems()).isEmpty();
    assertThat(out).contains("\"words_before\" : null").contains("\"evidence\" : [ ]");
    assertThat(run("changes", folder, "winter")).isEqualTo(ExitCode.USAGE);
    assertThat(run("milestones", folder)).isZero();
    assertThat(out).isEqualTo("2026-11-24T12:00:00Z  summer-2026  Summer 2026, by Anna\n");
    Path frozen = Path.of(folder, "milestones/summer-2026/answers/core/core-non-root.yaml");
    Files.writeString(frozen, Files.readString(frozen).replace("Three", "No"));
    assertThat(run("milestones", folder)).isEqualTo(ExitCode.BAD_DATA);
    assertThat(out).contains("changed by hand since");
    assertThat(run("changes", folder)).isEqualTo(ExitCode.BAD_DATA);
    assertThat(run("check", folder, "--strict")).isEqualTo(ExitCode.BAD_DATA);
  }

  @Test
  void checkReadsTheHistoryToo() throws IOException {
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
