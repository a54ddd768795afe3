package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.soundings.app.ErrorCode;
import org.soundings.app.OpenAssessment;
import org.soundings.app.save.SaveState;
import org.soundings.assessment.Assessment;
import org.soundings.base.Problem;
import org.soundings.store.conflict.FileConflict;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;

/// Changes by others to a folder that is open: reported, and loaded on request.
final class OutsideChanges {

  /// Maximum number of files that are named.
  private static final int NAMED = 3;

  private final Work work;
  private final Program.Stage stage;
  private final Consumer<List<Problem>> tellFiles;
  private final ConflictSentences sentences;

  /// The files in the last notice.
  private List<String> told = List.of();

  /// @param tellFiles reports the problems of the files that were loaded
  OutsideChanges(Work work, Program.Stage stage, Consumer<List<Problem>> tellFiles) {
    this.work = work;
    this.stage = stage;
    this.tellFiles = tellFiles;
    this.sentences = new ConflictSentences(stage::showHistory);
  }

  /// Checks whether others changed the folder.
  ///
  /// @param isStillOpen called with the result: an assessment that was closed in the meantime
  ///   reports nothing
  void look(OpenAssessment assessment, BooleanSupplier isStillOpen) {
    work.quietly(
        tr("Checking for changes by others"),
        tr("No file was changed."),
        _ -> seen(assessment, assessment.folder().changesByOthers().files()),
        seen -> {
          if (isStillOpen.getAsBoolean()) {
            work.succeeds(tr("Checking for changes by others"));
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

  /// A quick check that reports only files that were not reported before, so that a closed notice
  /// does not return every few seconds.
  ///
  /// @param over runs in any case
  void glance(OpenAssessment assessment, BooleanSupplier isStillOpen, Runnable over) {
    work.unnoticed(
        tr("Checking for changes by others"),
        _ -> seen(assessment, assessment.folder().changesByOthers().filesAtAGlance()),
        seen -> {
          if (isStillOpen.getAsBoolean()) {
            glanced(assessment, seen, isStillOpen);
          }
        },
        over);
  }

  /// Conflicts are reported by the save. The notice about changes by others is removed once a
  /// version was chosen.
  private void glanced(OpenAssessment assessment, Seen seen, BooleanSupplier isStillOpen) {
    work.succeeds(tr("Checking for changes by others"));
    stage.showWritable(seen.isWritable());
    if (isToBeChosen(assessment, seen)) {
      waitForTheChoice();
      return;
    }
    boolean isNew =
        seen.changed().stream()
            .anyMatch(file -> !told.contains(file) && !seen.saved().contains(file));
    boolean isTruthful = told.equals(seen.changed()) || !isTold();
    told = seen.changed();
    // Problems that an earlier version of a file had are removed from the notices.
    told.forEach(file -> work.notices().withdraw(ErrorCode.FILE_UNREADABLE, file));
    if (!isTruthful) {
      work.notices().withdraw(ErrorCode.CHANGED_OUTSIDE);
    }
    if (isNew || !isTruthful && !told.isEmpty()) {
      tell(assessment, seen, isStillOpen);
    }
  }

  private boolean isTold() {
    return work.notices().shown().stream()
        .anyMatch(notice -> notice.code().equals(ErrorCode.CHANGED_OUTSIDE.code()));
  }

  /// Whether the user has to choose between two versions of a file. Until then no version on disk
  /// is loaded unseen. If no conflict copy could be kept, there is no choice.
  private static boolean isToBeChosen(OpenAssessment assessment, Seen seen) {
    return !Collections.disjoint(seen.changed(), seen.saved())
        && !(assessment.autosave().state() instanceof SaveState.Failed);
  }

  /// Other changes are reported after the choice.
  private void waitForTheChoice() {
    told = List.of();
    work.notices().withdraw(ErrorCode.CHANGED_OUTSIDE);
  }

  private static Seen seen(OpenAssessment assessment, List<String> changed) {
    return new Seen(
        changed,
        assessment.folder().conflicts().all().stream().map(FileConflict::path).toList(),
        assessment.folder().canBeWrittenNow());
  }

  /// The files that others changed, and those with local changes.
  ///
  /// @param isWritable whether a folder that is open read-only is no longer locked by others
  private record Seen(List<String> changed, List<String> saved, boolean isWritable) {}

  private void tell(OpenAssessment assessment, Seen seen, BooleanSupplier isStillOpen) {
    List<String> changed = seen.changed();
    String names = String.join(", ", changed.subList(0, Math.min(NAMED, changed.size())));
    work.notices()
        .say(
            Notice.trouble(
                    ErrorCode.CHANGED_OUTSIDE,
                    tr(
                        "This folder was changed outside Soundings: %s%s",
                        names, (changed.size() > NAMED ? tr(" and more.") : ".")),
                    tr(
                        "Nothing was overwritten. To continue working, choose “Use their version”. Your version of these files is then stored in conflicts/, and the undo history is cleared."))
                .toOffer(tr("Use their version"), () -> takeOver(assessment, isStillOpen)));
  }

  private void tellNotWritten(OpenAssessment assessment, BooleanSupplier isStillOpen) {
    work.notices()
        .say(
            Notice.trouble(
                    ErrorCode.CHANGES_NOT_APPLIED,
                    tr(
                        "Changes by others were not applied because your latest changes have not been saved."),
                    tr(
                        "Both versions are safe. Free some space or restore write permission. Then use their version."))
                .toOffer(tr("Use their version"), () -> takeOver(assessment, isStillOpen)));
  }

  /// Loads the changes of others. Local changes in the same files are replaced.
  void takeOver(OpenAssessment assessment, BooleanSupplier isStillOpen) {
    if (!isStillOpen.getAsBoolean()) {
      return;
    }
    stage.commitText();
    Assessment before = assessment.workbench().current();
    work.change(
        tr("Reading changes by others"),
        tr("No file was changed."),
        assessment.others()::readAgain,
        read -> {
          stage.commitText();
          switch (assessment.others().takeOver(read, before, this::gaveWay)) {
            case DONE -> {
              work.notices().withdraw(ErrorCode.CHANGES_NOT_APPLIED);
              tellFiles.accept(read.problems());
            }
            case TYPED_MEANWHILE -> takeOver(assessment, isStillOpen);
            case NOT_WRITTEN -> tellNotWritten(assessment, isStillOpen);
          }
        });
  }

  /// Reports local changes from the last use of the folder that were replaced because the program
  /// ended before the user chose.
  void tellLeftAside(OpenAssessment assessment, BooleanSupplier isStillOpen) {
    told = List.of();
    work.unnoticed(
        tr("Checking for unresolved conflicts"),
        _ -> assessment.others().leftAside(),
        left -> {
          if (!left.isEmpty() && isStillOpen.getAsBoolean()) {
            boolean isRecorded = assessment.folder().whyReadOnly().isEmpty();
            work.notices().say(sentences.leftAside(left, isRecorded));
          }
        },
        () -> {});
  }

  /// The choice is no longer possible.
  private void gaveWay(List<FileConflict> conflicts) {
    work.notices().withdraw(ErrorCode.CONFLICT);
    conflicts.forEach(conflict -> work.notices().say(sentences.gaveWay(conflict)));
  }
}
