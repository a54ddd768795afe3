package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.app.UserFolders;
import org.soundings.language.Language;
import org.soundings.language.Messages;

/// Promises that apply to every command.
class CommandLineProgramTest extends CommandTest {

  @Test
  void theBuiltInQuestionsPassTheCheck() {
    assertThat(run("check", "--strict")).as(out).isZero();
    assertThat(out).endsWith("No problems found.\n");
    assertThat(out).contains("de, core: ", " questions fully translated.");
  }

  @Test
  void germanCheckOutputIsTranslated() {
    Messages.speak(Language.of("de").orElseThrow());
    try {
      run("check");
    } finally {
      Messages.speak(Language.ENGLISH);
    }
    assertThat(out).contains(" Fragen vollständig übersetzt.").doesNotContain("questions");
  }

  @Test
  void everyErrorStatesThatNothingWasChanged() {
    assertThat(run("status", temporary.resolve("nowhere").toString())).isEqualTo(3);
    assertThat(err)
        .contains("does not exist. Nothing was changed.")
        .contains("Nothing was changed.");
    assertThat(run("status", temporary.toString())).isEqualTo(3);
    assertThat(err).contains("this is not an assessment");
    assertThat(run("check", temporary.toString())).isEqualTo(2);
    assertThat(err).contains("contains neither an assessment nor question packs");
    assertThat(run("check", temporary.resolve("nowhere").toString())).isEqualTo(3);
    begin();
    assertThat(run("new", folder, "--title", "Again")).isEqualTo(3);
    assertThat(err).contains("is not empty. Nothing was changed.");
    assertThat(run("set", folder, "core-nothing", "--conclusion", "x")).isEqualTo(2);
    assertThat(err).contains("Unknown question \"core-nothing\"");
    assertThat(run("nonsense")).isEqualTo(2);
  }

  @Test
  void anInvalidFileDoesNotBlockTheOthers() throws IOException {
    begin();
    run("set", folder, "core-privileged", "--conclusion", "Kept.");
    Files.writeString(Path.of(folder, "answers/core/core-non-root.yaml"), "question: [\n");
    assertThat(run("check", folder)).isEqualTo(3);
    assertThat(out)
        .contains("answers/core/core-non-root.yaml:")
        .contains("Invalid YAML")
        .contains("1 error, 0 warnings.");
    assertThat(run("status", folder)).isEqualTo(3);
    assertThat(out).contains("94 questions");
    assertThat(run("export", folder)).isEqualTo(3);
    assertThat(out).contains("Kept.");
  }

  @Test
  void anInvalidTargetFolderIsNamed() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "x");
    assertThat(run("new", file.resolve("review").toString(), "--title", "T")).isEqualTo(3);
    assertThat(err).contains(": " + file + " is not a folder. Nothing was created.");
  }

  @Test
  void openShowsTheFolderInTheWindow() {
    assertThat(run("open", folder)).isZero();
    assertThat(opened).containsExactly(Optional.of(Path.of(folder)));
  }

  @Test
  void theManualPageNamesEveryCommandAndOption() {
    assertThat(run("man")).isZero();
    for (var command :
        CommandLineProgram.commandLine(terminalForNothing()).getSubcommands().entrySet()) {
      assertThat(out).contains(".SS " + command.getKey().replace("-", "\\-"));
      command.getValue().getCommandSpec().options().stream()
          .filter(option -> !option.hidden())
          .forEach(option -> assertThat(out).contains(option.longestName().replace("-", "\\-")));
    }
  }

  private Terminal terminalForNothing() {
    var nowhere = new PrintWriter(new StringWriter());
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        nowhere,
        nowhere,
        Clock.systemUTC(),
        UserFolders.of(Map.of(), "Linux", temporary.toString()),
        _ -> 0);
  }

  @Test
  void aFolderWithoutACommandIsOpenedInTheWindow() {
    begin();
    assertThat(run(folder)).isZero();
    assertThat(opened).containsExactly(Optional.of(Path.of(folder)));
    assertThat(run(folder + "-missing")).isEqualTo(ExitCode.USAGE);
    assertThat(opened).hasSize(1);
  }
}
