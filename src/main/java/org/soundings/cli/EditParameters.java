package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.Saved;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Signature;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands share that change an assessment: which one, further questions, and who changes
/// it.
final class EditParameters {

  @Mixin private FolderParameter folder = new FolderParameter();
  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Who does this; kept beside it and in the history.")
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

  /// The question that is meant.
  Question require(Library library, String id) {
    return QuestionsOption.require(library, id, folder);
  }

  /// Opens the assessment to write.
  ///
  /// @throws IOException if it is open for reading only
  AssessmentFolder open(Terminal terminal) throws IOException {
    return folder.openToWrite(terminal);
  }

  /// The same without the files of evidence, for a command that asks for no level and no support.
  ///
  /// @throws IOException if it is open for reading only
  AssessmentFolder openUncompared(Terminal terminal) throws IOException {
    return folder.openUncomparedToWrite(terminal);
  }

  /// Saves and says what was left alone.
  int save(Terminal terminal, AssessmentFolder opened, Assessment changed) throws IOException {
    Saved saved = opened.save(changed, new Signature(by, terminal.now()));
    for (FileConflict conflict : saved.conflicts()) {
      terminal.complain(
          tr(
              "%s was left alone: %s Your version is in %s.",
              conflict.path(), conflict.reason(), conflict.ours()));
    }
    if (!saved.unrecorded().isEmpty()) {
      terminal.complain(tr("Saved, but not in the history: %s", saved.unrecorded()));
    }
    return saved.conflicts().isEmpty() ? ExitCode.FINE : ExitCode.BAD_DATA;
  }
}
