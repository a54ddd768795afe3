package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every command that the built-in questions and concept cards offer runs on recorded inputs. Its
/// output is compared with a file in `expected`, one for each question or card, which
/// `-Dcommands=write` rewrites. The tools are replaced by recordings, their filters (jq, awk, grep)
/// are real. Skipped on a machine without jq, shellcheck or the tools of GNU.
@Tag("slow")
class PackCommandsTest {

  private static final Path FOLDER = Path.of("src/test/resources/commands");
  private static final Path EXPECTED = FOLDER.resolve("expected");

  /// The root of a path on the host.
  private static final Pattern HOST =
      Pattern.compile("(?<![\\w:.*}/)])/(?=(boot|proc|sys|etc|run|var)/)");

  /// A placeholder, as a whole word.
  private static final String WORD = "(?<![A-Za-z0-9_])%s(?![A-Za-z0-9_])";

  private static final Pattern BROKEN =
      Pattern.compile("no recording of|command not found|^jq: (parse )?error");

  @TempDir private static Path temporary;

  private static List<Command> commands = List.of();

  /// @param owner the id of the question or concept card
  /// @param number from 1, within its owner
  private record Command(String owner, int number, String text) {

    String file(String ending) {
      return "%s-%s.%s".formatted(owner, number, ending);
    }

    String read(String ending) throws IOException {
      byte[] bytes = Files.readAllBytes(temporary.resolve("run").resolve(file(ending)));
      return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The command, its output, its error output and its exit status unless that is 0.
    String transcript() throws IOException {
      var lines = new ArrayList<String>();
      lines.add("$ " + text);
      read("out").lines().forEach(lines::add);
      read("err").lines().map(line -> "2> " + line).forEach(lines::add);
      String status = read("status").strip();
      if (!status.equals("0")) {
        lines.add("! " + status);
      }
      return String.join("\n", lines).replace("@host/", "/") + "\n";
    }
  }

  @BeforeAll
  static void run() throws IOException, InterruptedException {
    for (String tool : List.of("bash", "jq", "nproc", "shellcheck", "timeout")) {
      assumeTrue(isInstalled(tool), tool + " is not installed");
    }
    commands = commands();
    Path written = Files.createDirectory(temporary.resolve("written"));
    Path run = Files.createDirectory(temporary.resolve("run"));
    for (Command command : commands) {
      Files.writeString(written.resolve(command.file("sh")), command.text() + "\n");
      Files.writeString(run.resolve(command.file("sh")), runnable(command.text()) + "\n");
    }
    assertThat(print("bash", FOLDER.resolve("run").toString(), run.toString())).isEmpty();
  }

  @Test
  void shellcheckHasNoComplaint() throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of("shellcheck", "-s", "bash", "-S", "info", "-f", "gcc"));
    for (Command command : commands) {
      words.add(temporary.resolve("written").resolve(command.file("sh")).toString());
    }
    assertThat(print(words.toArray(String[]::new))).isEmpty();
  }

  @Test
  void everyCommandPrintsWhatIsExpected() throws IOException {
    var transcripts = new TreeMap<String, String>();
    for (Command command : commands) {
      transcripts.merge(
          command.owner() + ".txt", command.transcript(), (all, next) -> all + "\n" + next);
    }
    if ("write".equals(System.getProperty("commands"))) {
      for (Path file : files(EXPECTED)) {
        Files.delete(file);
      }
      for (Map.Entry<String, String> transcript : transcripts.entrySet()) {
        Files.writeString(EXPECTED.resolve(transcript.getKey()), transcript.getValue());
      }
    }
    var expected = new TreeMap<String, String>();
    for (Path file : files(EXPECTED)) {
      expected.put(file.getFileName().toString(), Files.readString(file));
    }
    assertThat(transcripts.keySet()).isEqualTo(expected.keySet());
    for (Map.Entry<String, String> transcript : transcripts.entrySet()) {
      assertThat(transcript.getValue())
          .as(transcript.getKey())
          .isEqualTo(expected.get(transcript.getKey()));
    }
  }

  @Test
  void everyCommandEndsAndHasRecordings() throws IOException {
    var problems = new ArrayList<String>();
    for (Command command : commands) {
      if (command.read("status").equals("124\n")) {
        problems.add("does not end: " + command.text());
      }
      command
          .read("err")
          .lines()
          .filter(line -> BROKEN.matcher(line).find())
          .forEach(line -> problems.add(command.owner() + ": " + line));
    }
    assertThat(problems).isEmpty();
  }

  /// An empty output is often the good result. It must not come from a missing permission.
  @Test
  void noCommandIsSilentIfItsToolsRefuse() throws IOException {
    var silent = new ArrayList<String>();
    for (Command command : commands) {
      if (command.read("refused").isBlank()) {
        silent.add(command.owner() + ": " + command.text());
      }
    }
    assertThat(silent).isEmpty();
  }

  private static List<Command> commands() {
    Library library = BuiltInLibrary.source();
    var texts = new TreeMap<String, List<String>>();
    library
        .questions()
        .forEach(
            question ->
                texts.put(
                    question.id(),
                    question.evidence().stream().map(Question.EvidenceHint::command).toList()));
    library
        .concepts()
        .forEach(
            card ->
                texts.put(card.id(), card.checks().stream().map(Concept.Check::command).toList()));
    var commands = new ArrayList<Command>();
    texts.forEach(
        (owner, all) -> {
          List<String> run =
              all.stream()
                  .map(String::strip)
                  .filter(text -> !text.isEmpty() && !ManualCheck.isSaid(text))
                  .toList();
          for (int i = 0; i < run.size(); i++) {
            commands.add(new Command(owner, i + 1, run.get(i)));
          }
        });
    return commands;
  }

  /// The command with values for the placeholders that a filter looks for, and with the folder
  /// `@host` in place of the host.
  private static String runnable(String command) throws IOException {
    String text = command;
    for (String line : Files.readAllLines(FOLDER.resolve("placeholders.txt"))) {
      String[] words = line.split(" ", 2);
      text = text.replaceAll(WORD.formatted(words[0]), words[1]);
    }
    return HOST.matcher(text).replaceAll((MatchResult _) -> "@host/");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static boolean isInstalled(String tool) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  /// What a program prints.
  private static String print(String... words) throws IOException, InterruptedException {
    Path log = temporary.resolve("log");
    new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    return Files.readAllLines(log).stream().collect(Collectors.joining("\n"));
  }
}
