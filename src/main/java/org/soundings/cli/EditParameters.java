package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.SaveResult;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Signature;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What commands that change an assessment share: the assessment, further questions, and the
/// author.
final class EditParameters {

  @Mixin private FolderParameter folder = new FolderParameter();
  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Author of the change. Recorded with the change and in the history.")
  private String by = "";

  String by() {
    return by;
  }

  FolderParameter folder() {
    return folder;
  }

  QuestionsOption questions() {
    return questions;
  }

  Library library(Terminal terminal) throws IOException {
    return questions.load(terminal);
  }

  /// The question with this id.
  Question require(Library library, String id) {
    return QuestionsOption.require(library, id, folder);
  }

  /// Opens the assessment for writing.
  ///
  /// @throws IOException if it is read-only
  AssessmentFolder open(Terminal terminal) throws IOException {
    return folder.openToWrite(terminal);
  }

  /// Opens the assessment for writing without checking the hashes of evidence files. For commands
  /// that need neither levels nor support by evidence.
  ///
  /// @throws IOException if it is read-only
  AssessmentFolder openUncompared(Terminal terminal) throws IOException {
    return folder.openUncomparedToWrite(terminal);
  }

  /// Saves and reports what was not saved.
  int save(Terminal terminal, AssessmentFolder opened, Assessment changed) throws IOException {
    SaveResult saved = opened.save(changed, new Signature(by, terminal.now()));
    for (FileConflict conflict : saved.conflicts()) {
      terminal.complain(
          conflict.copy().isEmpty()
              ? tr("%s was not deleted: %s", conflict.path(), conflict.reason())
              : tr(
                  "%s was not saved: %s Your version is in %s.",
                  conflict.path(), conflict.reason(), conflict.copy()));
    }
    if (!saved.unrecorded().isEmpty()) {
      terminal.complain(tr("Saved, but with a problem: %s", saved.unrecorded()));
    }
    return saved.conflicts().isEmpty() ? ExitCode.FINE : ExitCode.BAD_DATA;
  }
}
