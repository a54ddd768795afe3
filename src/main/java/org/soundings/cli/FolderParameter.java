package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.base.ShellWord;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Parameters;

/// The parameter that most commands share: the assessment folder.
final class FolderParameter {

  @Parameters(index = "0", paramLabel = "FOLDER", description = "Assessment folder.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private boolean errors;

  Path path() {
    return folder;
  }

  /// The folder as the user typed it, for a command that the user can copy.
  String word() {
    return ShellWord.of(folder);
  }

  /// Whether something could not be read when the folder was opened.
  boolean hasErrors() {
    return errors;
  }

  /// Opens the assessment. Problems go to the error stream.
  AssessmentFolder open(Terminal terminal) throws IOException {
    return told(terminal, AssessmentFolder.open(folder, Progress.unwatched()));
  }

  /// Opens the assessment without checking the hashes of evidence files. For commands that need
  /// neither levels nor support by evidence.
  AssessmentFolder openUncompared(Terminal terminal) throws IOException {
    return told(terminal, AssessmentFolder.openUncompared(folder, Progress.unwatched()));
  }

  private AssessmentFolder told(Terminal terminal, Loaded<AssessmentFolder> loaded) {
    terminal.complain(loaded.problems());
    errors = loaded.hasErrors();
    return loaded.value();
  }

  /// Opens the assessment for writing.
  ///
  /// @throws IOException if it is read-only
  AssessmentFolder openToWrite(Terminal terminal) throws IOException {
    return writable(open(terminal));
  }

  /// Opens the assessment for writing without checking the hashes of evidence files.
  ///
  /// @throws IOException if it is read-only
  AssessmentFolder openUncomparedToWrite(Terminal terminal) throws IOException {
    return writable(openUncompared(terminal));
  }

  private static AssessmentFolder writable(AssessmentFolder opened) throws IOException {
    if (opened.whyReadOnly().isPresent()) {
      String why = opened.whyReadOnly().get();
      opened.close();
      throw new IOException(
          tr("%s Nothing was changed. Try again later, or use a copy of the folder.", why));
    }
    return opened;
  }
}
