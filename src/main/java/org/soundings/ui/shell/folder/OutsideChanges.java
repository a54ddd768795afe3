package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.soundings.app.OpenAssessment;
import org.soundings.app.TroubleCode;
import org.soundings.app.save.SaveState;
import org.soundings.assessment.Assessment;
import org.soundings.base.Problem;
import org.soundings.store.conflict.FileConflict;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;

/// What others changed in a folder that is open here: told, and taken over where people say so.
final class OutsideChanges {

  /// So many files are named.
  private static final int NAMED = 3;

  private final Work work;
  private final Program.Stage stage;
  private final Consumer<List<Problem>> tellFiles;
  private final ConflictSentences sentences;

  /// The files that were told of last.
  private List<String> told = List.of();

  /// @param tellFiles tells what could not be read of what was taken over
  OutsideChanges(Work work, Program.Stage stage, Consumer<List<Problem>> tellFiles) {
    this.work = work;
    this.stage = stage;
    this.tellFiles = tellFiles;
    this.sentences = new ConflictSentences(stage::showHistory);
  }

  /// Looks whether others changed the folder.
  ///
  /// @param isStillOpen asked when that is known: an assessment that was left meanwhile says
  ///   nothing
  void look(OpenAssessment assessment, BooleanSupplier isStillOpen) {
    work.quietly(
        tr("Looking for changes by others"),
        tr("No file was changed."),
        _ -> seen(assessment, assessment.folder().changesByOthers().files()),
        seen -> {
          if (isStillOpen.getAsBoolean()) {
            work.succeeds(tr("Looking for changes by others"));
            stage.showWritable(seen.isWritable());
            if (isToBeChosen(assessment, seen)) {
              waitForTheChoice();
              stage.askToChoose();
              return;
            }
            told = seen.changed();
            if (!told.isEmpty()) {
              tell(assessment, seen, isStillOpen);
            }
          }
        });
  }

  /// Looks at a glance, and tells only of files that were not told of before: whoever closed that
  /// does not close it every few seconds.
  ///
  /// @param over goes on in any case
  void glance(OpenAssessment assessment, BooleanSupplier isStillOpen, Runnable over) {
    work.unnoticed(
        tr("Looking for changes by others"),
        _ -> seen(assessment, assessment.folder().changesByOthers().filesAtAGlance()),
        seen -> {
          if (isStillOpen.getAsBoolean()) {
            glanced(assessment, seen, isStillOpen);
          }
        },
        over);
  }

  /// That both changed a file is told by whoever saves it, and that somebody did is true no more
  /// once one version was kept.
  private void glanced(OpenAssessment assessment, Seen seen, BooleanSupplier isStillOpen) {
    work.succeeds(tr("Looking for changes by others"));
    stage.showWritable(seen.isWritable());
    if (isToBeChosen(assessment, seen)) {
      waitForTheChoice();
      return;
    }
    boolean isNew =
        seen.changed().stream()
            .anyMatch(file -> !told.contains(file) && !seen.ours().contains(file));
    boolean isTruthful = told.equals(seen.changed()) || !isTold();
    told = seen.changed();
    // What could not be read of a file before others changed it is said of a file that is gone.
    told.forEach(file -> work.notices().withdraw(TroubleCode.FILE_UNREADABLE, file));
    if (!isTruthful) {
      work.notices().withdraw(TroubleCode.CHANGED_OUTSIDE);
    }
    if (isNew || !isTruthful && !told.isEmpty()) {
      tell(assessment, seen, isStillOpen);
    }
  }

  private boolean isTold() {
    return work.notices().shown().stream()
        .anyMatch(notice -> notice.code().equals(TroubleCode.CHANGED_OUTSIDE.code()));
  }

  /// Whether people are asked to choose between two versions of a file: until they did nothing of
  /// theirs is taken without a look at it. Where ours could not be put beside theirs nobody asks.
  private static boolean isToBeChosen(OpenAssessment assessment, Seen seen) {
    return !Collections.disjoint(seen.changed(), seen.ours())
        && !(assessment.autosave().state() instanceof SaveState.Failed);
  }

  /// Whatever else others changed is told once they did.
  private void waitForTheChoice() {
    told = List.of();
    work.notices().withdraw(TroubleCode.CHANGED_OUTSIDE);
  }

  private static Seen seen(OpenAssessment assessment, List<String> changed) {
    return new Seen(
        changed,
        assessment.folder().conflicts().all().stream().map(FileConflict::path).toList(),
        assessment.folder().canBeWrittenNow());
  }

  /// What others changed, and the files in which something else was written here.
  ///
  /// @param isWritable whether they let go of a folder that is open for reading only
  private record Seen(List<String> changed, List<String> ours, boolean isWritable) {}

  private void tell(OpenAssessment assessment, Seen seen, BooleanSupplier isStillOpen) {
    List<String> changed = seen.changed();
    String names = String.join(", ", changed.subList(0, Math.min(NAMED, changed.size())));
    work.notices()
        .say(
            Notice.trouble(
                    TroubleCode.CHANGED_OUTSIDE,
                    tr(
                        "Somebody changed this folder outside the window: %s%s",
                        names, (changed.size() > NAMED ? tr(" and more.") : ".")),
                    tr(
                        "Nothing was written over. Use their version to go on from there. What you"
                            + " wrote in the same files stays as a copy in conflicts/. Undo begins"
                            + " anew."))
                .toOffer(tr("Use theirs"), () -> takeOver(assessment, isStillOpen)));
  }

  private void tellNotWritten(OpenAssessment assessment, BooleanSupplier isStillOpen) {
    work.notices()
        .say(
            Notice.trouble(
                    TroubleCode.NOT_TAKEN_OVER,
                    tr(
                        "What others changed was not taken over, because your last changes are not"
                            + " on disk."),
                    tr(
                        "Both are safe. Free some space or give back the permission, and use their"
                            + " version then."))
                .toOffer(tr("Use theirs"), () -> takeOver(assessment, isStillOpen)));
  }

  /// Goes on with what they changed. What was written here in the same files gives way.
  void takeOver(OpenAssessment assessment, BooleanSupplier isStillOpen) {
    if (!isStillOpen.getAsBoolean()) {
      return;
    }
    stage.commitText();
    Assessment before = assessment.workbench().current();
    work.change(
        tr("Reading what others changed"),
        tr("No file was changed."),
        assessment.others()::readAgain,
        read -> {
          stage.commitText();
          switch (assessment.others().takeOver(read, before, this::gaveWay)) {
            case DONE -> {
              work.notices().withdraw(TroubleCode.NOT_TAKEN_OVER);
              tellFiles.accept(read.problems());
            }
            case TYPED_MEANWHILE -> takeOver(assessment, isStillOpen);
            case NOT_WRITTEN -> tellNotWritten(assessment, isStillOpen);
          }
        });
  }

  /// Tells what was written here when the folder was open before and gave way to others because the
  /// program ended before somebody chose.
  void tellLeftAside(OpenAssessment assessment, BooleanSupplier isStillOpen) {
    told = List.of();
    work.unnoticed(
        tr("Looking for versions that nobody chose"),
        _ -> assessment.others().leftAside(),
        left -> {
          if (!left.isEmpty() && isStillOpen.getAsBoolean()) {
            boolean isRecorded = assessment.folder().whyReadOnly().isEmpty();
            work.notices().say(sentences.leftAside(left, isRecorded));
          }
        },
        () -> {});
  }

  /// There is nothing to choose any more.
  private void gaveWay(List<FileConflict> conflicts) {
    work.notices().withdraw(TroubleCode.CONFLICT);
    conflicts.forEach(conflict -> work.notices().say(sentences.gaveWay(conflict)));
  }
}
