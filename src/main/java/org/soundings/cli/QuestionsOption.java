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

/// The option that names further folders of questions.
final class QuestionsOption {

  @Option(
      names = "--questions",
      paramLabel = "FOLDER",
      description = "A further folder of questions, beside the built-in ones and your own.")
  private List<Path> folders = List.of();

  private boolean errors;

  /// Whether something could not be read when they were loaded.
  boolean hasErrors() {
    return errors;
  }

  /// Everything that can be asked; problems go to the error stream.
  Library load(Terminal terminal) throws IOException {
    Loaded<Library> loaded = Libraries.load(terminal.folders(), folders, Messages.language().tag());
    terminal.complain(loaded.problems());
    errors = loaded.hasErrors();
    return loaded.value();
  }

  /// @param folder the assessment's folder, for what is to be done where there is no such question
  static Question require(Library library, String id, FolderParameter folder) {
    return library
        .question(id)
        .orElseThrow(
            () ->
                new CommandLineProgram.UsageException(
                    tr(
                        "There is no question \"%s\". List them with: soundings status %s --json",
                        id, folder.word())));
  }
}
