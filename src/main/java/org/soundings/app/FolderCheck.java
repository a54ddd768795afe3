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
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.Validity;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Edit;

/// Looks at an assessment as a whole: whether evidence files are what they were, and whether what
/// it refers to is there.
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

  /// Every problem found; the folder is not changed.
  ///
  /// @param now what is dated after it is dated in the future
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

  /// What is the matter with the stored file of an item.
  public static String sentence(Doubt doubt, Evidence evidence) {
    String name = evidence.file().map(StoredFile::name).orElse("");
    return doubt == Doubt.CHANGED
        ? tr("The file %s is not what was added.", name)
        : tr("The file %s is not there.", name);
  }

  private void versionsLeftAside() throws IOException {
    for (FileConflict conflict : folder.conflicts().leftAside()) {
      warn(
          conflict.path(),
          tr("Another version of it that nobody chose is kept as %s.", conflict.ours()),
          tr("Copy what is missing, or open the folder in the window: the history has it then."));
    }
  }

  private void recoveryCopies() throws IOException {
    for (String copy : folder.history().recoveryCopies()) {
      warn(
          copy,
          tr("A previous version is kept here, because the history could not be written."),
          tr("Copy what is missing, then delete it."));
    }
  }

  /// Evidence whose folder was deleted takes what it said with it, also what contradicts.
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
            tr("%s is in the history and no longer in the folder.", at[1]),
            tr("What it said does not count. Put it back from an earlier copy of the folder."));
      }
    }
  }

  private void packs() {
    for (MissingPack pack : MissingPack.of(library, folder.assessment())) {
      warn(
          "assessment.yaml",
          pack.sentence(),
          tr("Nothing of it is lost. Put the pack into your questions folder."));
    }
  }

  private void answers() {
    Assessment assessment = folder.assessment();
    Lanes lanes = Lanes.of(library, assessment);
    for (Answer answer : assessment.answers().values()) {
      String file = "answers/%s/%s.yaml".formatted(answer.pack(), answer.question());
      lanes(lanes, answer, file);
      library
          .question(answer.question())
          .ifPresentOrElse(
              question -> {
                if (answer.isReworded(question)) {
                  warn(
                      file,
                      tr("The question was reworded since it was answered."),
                      tr(
                          "Read it again beside the answer: soundings reworded %s %s",
                          ShellWord.of(folder.path()), question.id()));
                }
              },
              () ->
                  warn(
                      file,
                      tr("No installed pack asks \"%s\".", answer.question()),
                      tr("The answer is kept but not shown.")));
    }
  }

  private void lanes(Lanes known, Answer answer, String file) {
    for (Answer.Lane lane : answer.lanes()) {
      known
          .meantByWritten(lane.role())
          .ifPresent(
              meant ->
                  warn(
                      file,
                      tr("The lane \"%s\" is nearly called like \"%s\".", lane.role(), meant),
                      tr(
                          "Mend it, or say under People who speaks in it. What stands in it is kept.")));
    }
  }

  private void evidence(Evidence evidence) {
    String file = "evidence/%s/evidence.yaml".formatted(evidence.id());
    folder
        .evidence()
        .doubt(evidence, Progress.unwatched())
        .ifPresent(
            doubt ->
                problems.add(
                    Problem.of(
                        file,
                        sentence(doubt, evidence),
                        tr("Restore it, or add what is there now as new evidence."))));
    dates(evidence, file);
    for (Bearing bearing : evidence.bearings()) {
      if (library.question(bearing.question()).isEmpty()) {
        warn(
            file,
            tr("It bears on \"%s\", which no installed pack asks.", bearing.question()),
            tr("Install the pack, or take the line out."));
      }
    }
  }

  private void dates(Evidence evidence, String file) {
    Validity validity = folder.assessment().profile().validity();
    Doubt doubt = validity.doubt(evidence, now).orElse(Doubt.EXPIRED);
    switch (doubt) {
      case UNDATED ->
          warn(
              file,
              tr("Nothing says when it was captured, so it supports no answer."),
              tr("Add the day to captured_at, or in the window."));
      case FUTURE ->
          warn(
              file,
              tr("Its capture date is in the future, so it supports no answer."),
              tr("Correct captured_at, or the day in the window."));
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
            tr("Nothing refers to the files in this folder."),
            tr("Delete it if they are not needed any more; the program never deletes them."));
      }
    }
  }

  private void warn(String file, String message, String hint) {
    problems.add(Problem.warning(file, 0, 0, message, hint));
  }
}
