package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.base.ShellWord;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.Validity;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Edit;

/// Checks an assessment as a whole: whether evidence files are unchanged, and whether everything it
/// refers to exists.
public final class FolderCheck {

  private final Library library;
  private final AssessmentFolder folder;
  private final Instant now;
  private final List<Problem> problems = new ArrayList<>();

  private FolderCheck(Library library, AssessmentFolder folder, Instant now) {
    this.library = library;
    this.folder = folder;
    this.now = now;
  }

  /// Every problem found. The folder is not changed.
  ///
  /// @param now anything dated later is dated in the future
  public static List<Problem> of(Library library, AssessmentFolder folder, Instant now)
      throws IOException {
    var check = new FolderCheck(library, folder, now);
    check.packs();
    check.answers();
    for (Evidence evidence : folder.assessment().evidence().values()) {
      check.evidence(evidence);
    }
    check.forgottenFiles();
    check.versionsLeftAside();
    check.recoveryCopies();
    Loaded<List<Edit>> history = folder.history().all();
    check.problems.addAll(history.problems());
    check.vanishedEvidence(history.value());
    check.problems.addAll(folder.milestones().list().problems());
    return List.copyOf(check.problems);
  }

  /// What is wrong with the stored file of an item.
  public static String sentence(EvidenceIssue issue, Evidence evidence) {
    String name = evidence.file().map(StoredFile::name).orElse("");
    return issue == EvidenceIssue.CHANGED
        ? tr("The file %s has changed since it was added.", name)
        : tr("The file %s is missing or unreadable.", name);
  }

  private void versionsLeftAside() throws IOException {
    for (FileConflict conflict : folder.conflicts().leftAside()) {
      warn(
          conflict.path(),
          tr("There is an unresolved conflict copy of this file: %s.", conflict.copy()),
          tr(
              "Copy the content you need. Or open the folder in the window to add the conflict copy to the history."));
    }
  }

  private void recoveryCopies() throws IOException {
    for (String copy : folder.history().recoveryCopies()) {
      warn(
          copy,
          tr("A previous version is stored here because the history could not be written."),
          tr("Copy the content you need, then delete this version."));
    }
  }

  /// Evidence whose folder was deleted. Its mappings are gone too, including contradictions.
  private void vanishedEvidence(List<Edit> newestFirst) {
    var seen = new HashSet<String>();
    for (Edit edit : newestFirst) {
      String[] at = edit.file().split("/");
      boolean isRecord = at.length == 3 && at[0].equals("evidence");
      if (isRecord
          && seen.add(at[1])
          && !edit.after().isEmpty()
          && !folder.assessment().evidence().containsKey(at[1])
          && !folder.unread().paths().contains(edit.file())) {
        warn(
            edit.file(),
            tr("%s is in the history but no longer in the folder.", at[1]),
            tr(
                "This item no longer counts as evidence. Restore the item from an earlier copy of the folder."));
      }
    }
  }

  private void packs() {
    for (MissingPack pack : MissingPack.of(library, folder.assessment())) {
      warn(
          "assessment.yaml",
          pack.sentence(),
          tr("No data was lost. Copy the pack to your question pack folder."));
    }
  }

  private void answers() {
    Assessment assessment = folder.assessment();
    KnownPerspectives perspectives = KnownPerspectives.of(library, assessment);
    for (Answer answer : assessment.answers().values()) {
      String file = "answers/%s/%s.yaml".formatted(answer.pack(), answer.question());
      perspectives(perspectives, answer, file);
      library
          .question(answer.question())
          .ifPresentOrElse(
              question -> {
                if (answer.isReworded(question)) {
                  warn(
                      file,
                      tr("The wording of the question has changed since it was answered."),
                      tr(
                          "Compare the answer with the new wording: soundings rewordings %s %s",
                          ShellWord.of(folder.path()), question.id()));
                }
              },
              () ->
                  warn(
                      file,
                      tr("No installed pack contains the question \"%s\".", answer.question()),
                      tr(
                          "The answer is stored but not shown. Install the pack that contains the question.")));
    }
  }

  private void perspectives(KnownPerspectives known, Answer answer, String file) {
    for (Answer.Perspective perspective : answer.perspectives()) {
      known
          .meantByWritten(perspective.role())
          .ifPresent(
              meant ->
                  warn(
                      file,
                      tr(
                          "The name of the perspective \"%s\" resembles \"%s\".",
                          perspective.role(), meant),
                      tr(
                          "Correct the name, or assign a person to this perspective under “People”. The text is kept.")));
    }
  }

  private void evidence(Evidence evidence) {
    String file = "evidence/%s/evidence.yaml".formatted(evidence.id());
    folder
        .evidence()
        .issue(evidence, Progress.unwatched())
        .ifPresent(
            issue ->
                problems.add(
                    Problem.of(
                        file,
                        sentence(issue, evidence),
                        tr("Restore the original, or add the current file as new evidence."))));
    dates(evidence, file);
    for (EvidenceMapping mapping : evidence.mappings()) {
      if (library.question(mapping.question()).isEmpty()) {
        warn(
            file,
            tr(
                "This evidence is mapped to the question \"%s\", which no installed pack contains.",
                mapping.question()),
            tr("Install the pack that contains the question, or remove the mapping."));
      }
    }
  }

  private void dates(Evidence evidence, String file) {
    Validity validity = folder.assessment().profile().validity();
    EvidenceIssue issue = validity.issue(evidence, now).orElse(EvidenceIssue.EXPIRED);
    switch (issue) {
      case UNDATED ->
          warn(
              file,
              tr("The capture date is missing, so this evidence supports no answer."),
              tr("Enter the date under \"captured_on\" or in the window."));
      case FUTURE ->
          warn(
              file,
              tr("The capture date is in the future, so this evidence supports no answer."),
              tr("Correct \"captured_on\" or the date in the window."));
      case EXPIRED, MISSING, CHANGED, NOT_COMPARED -> {}
    }
  }

  private void forgottenFiles() throws IOException {
    Set<String> known = new HashSet<>(folder.assessment().evidence().keySet());
    known.addAll(folder.milestones().evidence());
    for (String name : folder.evidence().folders()) {
      if (!known.contains(name)) {
        warn(
            "evidence/" + name,
            tr("No evidence refers to the files in this folder."),
            tr("Delete the files if they are no longer needed. Soundings never deletes them."));
      }
    }
  }

  private void warn(String file, String message, String hint) {
    problems.add(Problem.warning(file, 0, 0, message, hint));
  }
}
