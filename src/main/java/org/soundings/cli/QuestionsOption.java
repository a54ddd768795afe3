package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.soundings.app.Libraries;
import org.soundings.base.Loaded;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import picocli.CommandLine.Option;

/// The option that adds folders with further questions.
final class QuestionsOption {

  @Option(
      names = "--questions",
      paramLabel = "FOLDER",
      description = "Additional folder of question packs.")
  private List<Path> folders = List.of();

  private boolean errors;

  /// Whether something could not be read when they were loaded.
  boolean hasErrors() {
    return errors;
  }

  /// All available questions. Problems go to the error stream.
  Library load(Terminal terminal) throws IOException {
    Loaded<Library> loaded = Libraries.load(terminal.folders(), folders, Messages.language().tag());
    terminal.complain(loaded.problems());
    errors = loaded.hasErrors();
    return loaded.value();
  }

  /// The same in every language that has a translation, the source first.
  List<Library> loadInEveryLanguage(Terminal terminal) throws IOException {
    Loaded<List<Library>> loaded = Libraries.loadInEveryLanguage(terminal.folders(), folders);
    terminal.complain(loaded.problems());
    errors = loaded.hasErrors();
    return loaded.value();
  }

  /// @param folder the assessment's folder, for the advice if there is no such question
  static Question require(Library library, String id, FolderParameter folder) {
    return library
        .question(id)
        .orElseThrow(
            () ->
                new CommandLineProgram.UsageException(
                    tr(
                        "Unknown question \"%s\". List all questions with: soundings status %s --json",
                        id, folder.word())));
  }
}
