package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.soundings.app.NewAssessment;
import org.soundings.assessment.Assessment;
import org.soundings.base.ShellWord;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "new",
    description = "Create a new, empty assessment.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "Empty or new folder.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Option(names = "--title", required = true, description = "Name of the system.")
  @SuppressWarnings("NullAway.Init")
  private String title;

  @Option(names = "--occasion", defaultValue = "", description = "Occasion for the assessment.")
  private String occasion = "";

  @Option(
      names = "--pack",
      paramLabel = "ID",
      description = "Question pack to use. Repeatable. Default: all packs that are not optional.")
  private List<String> packs = List.of();

  @Mixin private QuestionsOption questions = new QuestionsOption();

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (title.isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr("The title must not be empty. Add: --title \"…\""));
    }
    Library library = questions.load(terminal);
    packs.forEach(pack -> PacksCommand.pack(library, pack));
    requirePlace();
    LocalDate today = LocalDate.ofInstant(terminal.now(), ZoneId.systemDefault());
    Assessment assessment =
        NewAssessment.of(library, title, today, packs).changing(p -> p.withOccasion(occasion));
    AssessmentFolder.create(folder, assessment).close();
    terminal.line(tr("Created %s. Open it with: soundings open %s", folder, ShellWord.of(folder)));
    return ExitCode.FINE;
  }

  /// Refuses a place below a file, or one where no folder can be created.
  private void requirePlace() throws IOException {
    Path at = folder.toAbsolutePath().getParent();
    while (at != null && !Files.exists(at)) {
      at = at.getParent();
    }
    if (at != null && !Files.isDirectory(at)) {
      throw new IOException(
          tr(
              "Could not create the folder %s: %s is not a folder. Nothing was created. Choose another location.",
              folder, at));
    }
    if (at != null && !Files.exists(folder) && !Files.isWritable(at)) {
      throw new IOException(
          tr(
              "Could not create the folder %s: no permission to write to %s. Nothing was created. Choose another location.",
              folder, at));
    }
  }
}
