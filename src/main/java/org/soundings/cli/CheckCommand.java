package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.soundings.app.FolderCheck;
import org.soundings.app.Libraries;
import org.soundings.app.TranslationCoverage;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = {
      "Check assessments and question packs, and report each problem with file, line and column.",
      "Without a folder, built-in and personal question packs are checked.",
      "Translations are also checked, and their completeness is reported."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..*",
      description = "Folders of assessments or question packs.")
  private List<Path> folders = List.of();

  @Option(names = "--json", description = "Print the problems as JSON.")
  private boolean json;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> packFolders =
        folders.stream().filter(folder -> !AssessmentFolder.isAssessment(folder)).toList();
    for (Path folder : packFolders) {
      requireContent(folder);
    }
    Loaded<List<Library>> read = Libraries.loadInEveryLanguage(terminal.folders(), packFolders);
    Library library = read.value().getFirst();
    var found = new ArrayList<>(read.problems());
    for (Path folder : folders) {
      if (AssessmentFolder.isAssessment(folder)) {
        Loaded<AssessmentFolder> opened =
            AssessmentFolder.openUncompared(folder, Progress.unwatched());
        try (AssessmentFolder assessment = opened.value()) {
          found.addAll(opened.problems());
          found.addAll(FolderCheck.of(library, assessment, terminal.now()));
        }
      }
    }
    // Each reader reports a problem that keeps the folder from being read.
    List<Problem> problems = found.stream().distinct().sorted().toList();
    List<TranslationCoverage> coverage =
        read.value().stream()
            .skip(1)
            .flatMap(translated -> TranslationCoverage.of(translated).stream())
            .toList();
    print(problems, coverage);
    boolean bad = problems.stream().anyMatch(problem -> strict || problem.isError());
    return bad ? ExitCode.BAD_DATA : ExitCode.FINE;
  }

  /// Refuses a folder with nothing to check. It would look like a folder without problems.
  private static void requireContent(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (Stream<Path> files = Files.walk(folder, 3)) {
      if (files.noneMatch(file -> file.toString().endsWith(".yaml"))) {
        throw new CommandLineProgram.UsageException(
            tr(
                "%s contains neither an assessment nor question packs: no .yaml files were found. Specify another folder.",
                folder));
      }
    }
  }

  private void print(List<Problem> problems, List<TranslationCoverage> coverage) {
    if (json) {
      terminal
          .out()
          .print(
              JsonWriter.write(
                  Node.mapping()
                      .put("problems", list(problems.stream().map(CheckCommand::tree)))
                      .put("translations", list(coverage.stream().map(CheckCommand::tree)))
                      .build()));
      return;
    }
    problems.forEach(problem -> terminal.line(Terminal.words(problem)));
    coverage.forEach(part -> terminal.line(part.toString()));
    long errors = problems.stream().filter(Problem::isError).count();
    terminal.line(
        problems.isEmpty()
            ? tr("No problems found.")
            : "%s, %s.".formatted(counted(errors), warned(problems.size() - errors)));
  }

  private static String counted(long errors) {
    return trn("%d error", "%d errors", errors, errors);
  }

  private static String warned(long warnings) {
    return trn("%d warning", "%d warnings", warnings, warnings);
  }

  /// A list that is written even if it is empty.
  private static Node list(Stream<Node.Mapping> items) {
    return new Node.Sequence(Node.Place.NONE, List.copyOf(items.toList()));
  }

  private static Node.Mapping tree(TranslationCoverage part) {
    return Node.mapping()
        .text("language", part.language())
        .text("pack", part.pack())
        .text("what", part.what())
        .plain("whole", part.whole())
        .plain("all", part.all())
        .build();
  }

  private static Node.Mapping tree(Problem problem) {
    return Node.mapping()
        .text("severity", problem.isError() ? "error" : "warning")
        .text("file", problem.file())
        .plain("line", problem.line() == 0 ? null : problem.line())
        .plain("column", problem.column() == 0 ? null : problem.column())
        .text("message", problem.message())
        .text("hint", problem.hint())
        .build();
  }
}
