package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.base.ShellWord;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Parameters;

/// The parameter that most commands share: which assessment.
final class FolderParameter {

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The assessment's folder.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private boolean errors;

  Path path() {
    return folder;
  }

  /// The folder as it was named, for a command that the person can copy.
  String word() {
    return ShellWord.of(folder);
  }

  /// Whether something could not be read when it was opened.
  boolean hasErrors() {
    return errors;
  }

  /// Opens it; problems go to the error stream.
  AssessmentFolder open(Terminal terminal) throws IOException {
    return told(terminal, AssessmentFolder.open(folder, Progress.unwatched()));
  }

  /// The same without the files of evidence, for a command that asks for no level and no support.
  AssessmentFolder openUncompared(Terminal terminal) throws IOException {
    return told(terminal, AssessmentFolder.openUncompared(folder, Progress.unwatched()));
  }

  private AssessmentFolder told(Terminal terminal, Loaded<AssessmentFolder> loaded) {
    terminal.complain(loaded.problems());
    errors = loaded.hasErrors();
    return loaded.value();
  }

  /// Opens it to write.
  ///
  /// @throws IOException if it is open for reading only
  AssessmentFolder openToWrite(Terminal terminal) throws IOException {
    return writable(open(terminal));
  }

  /// Opens it to write without the files of evidence.
  ///
  /// @throws IOException if it is open for reading only
  AssessmentFolder openUncomparedToWrite(Terminal terminal) throws IOException {
    return writable(openUncompared(terminal));
  }

  private static AssessmentFolder writable(AssessmentFolder opened) throws IOException {
    if (opened.whyReadOnly().isPresent()) {
      String why = opened.whyReadOnly().get();
      opened.close();
      throw new IOException(tr("%s Nothing was changed.", why));
    }
    return opened;
  }
}
