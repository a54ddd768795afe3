package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.soundings.app.ErrorCode;
import org.soundings.app.FileError;
import org.soundings.app.OpenAssessment;
import org.soundings.app.save.SaveState;
import org.soundings.assessment.Assessment;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;

/// Closes an open assessment: ends jobs that still change it, saves everything, then releases its
/// folder. All of it runs off the window's thread.
final class AssessmentCloser {

  /// What happens after closing.
  ///
  /// @param anyway the label for closing although something would be lost
  /// @param left runs once everything is saved
  /// @param leftAnyway runs if something was lost
  /// @param stayed runs if the assessment stays open
  /// @param mayLose whether the user was told what only the window holds, and closes anyway
  record Wish(String anyway, Runnable left, Runnable leftAnyway, Runnable stayed, boolean mayLose) {
    Wish(String anyway, Runnable left, Runnable leftAnyway, Runnable stayed) {
      this(anyway, left, leftAnyway, stayed, false);
    }

    Wish(String anyway, Runnable left) {
      this(anyway, left, left, () -> {});
    }

    /// The same, but unsaved content may be lost.
    Wish losing() {
      return new Wish(anyway, leftAnyway, leftAnyway, () -> {}, true);
    }
  }

  /// All input up to a moment: the assessment and the drafts.
  private record Typed(Assessment said, List<FormDraft> drafts) {
    static Typed of(OpenAssessment closing) {
      return new Typed(closing.workbench().current(), closing.drafts().all());
    }
  }

  private final Work work;
  private final Program.Stage stage;
  private final Runnable gone;
  private boolean underWay;
  private Optional<Notice> told = Optional.empty();

  /// Stops checking whether the last notice is still true.
  private Runnable endLooking = () -> {};

  /// @param gone runs once the assessment is closed, before the folder is released
  AssessmentCloser(Work work, Program.Stage stage, Runnable gone) {
    this.work = work;
    this.stage = stage;
    this.gone = gone;
  }

  /// Whether closing has started and is not finished.
  boolean hasStarted() {
    return underWay;
  }

  /// Whether closing has already started; a notice then says that it takes time.
  boolean isUnderWay() {
    if (underWay) {
      String under = String.join(", ", work.unsettled());
      say(under.isEmpty() ? isWriting() : isWaiting(under));
    }
    return underWay;
  }

  /// Shows one notice at a time, until closing is finished.
  private void say(Notice notice) {
    forgetTold();
    told = Optional.of(notice);
    work.notices().say(notice);
  }

  private static Notice isWriting() {
    return Notice.news(tr("Your latest text is being saved. The program then continues."));
  }

  /// @param under the names of the jobs it waits for; a cancelled job can still block in a read
  private Notice isWaiting(String under) {
    return Notice.trouble(
            ErrorCode.WAITING,
            tr("Waiting for: %s. To continue without this task, select “Stop waiting”.", under),
            tr("Your text is safe in this window."))
        .toOffer(tr("Stop waiting"), work::abandon);
  }

  /// Saves pending changes, releases the folder, then continues; or stays open if something could
  /// not be saved.
  void leave(OpenAssessment closing, Wish wish) {
    if (isUnderWay()) {
      wish.stayed().run();
      return;
    }
    forgetTold();
    if (!stayedForWhatIsHeldHere(closing, wish)) {
      begin(closing, wish);
    }
  }

  /// Stays open if only the window holds something that may not be lost. Checked again before the
  /// folder is released, because the user can continue during the save.
  private boolean stayedForWhatIsHeldHere(OpenAssessment closing, Wish wish) {
    Optional<String> lost = wish.mayLose() ? Optional.empty() : stage.wouldBeLost();
    lost.ifPresent(
        words -> {
          stage.uncover();
          say(heldHereAlone(words, closing, wish));
          endLooking = closing.workbench().observe(_ -> forgetOnceNothingIsHeld());
          stay(wish);
        });
    return lost.isPresent();
  }

  private void begin(OpenAssessment closing, Wish wish) {
    underWay = true;
    forgetTold();
    step(
        wish,
        () -> {
          stage.rest();
          settle(closing, wish);
        });
  }

  private void forgetOnceNothingIsHeld() {
    if (stage.wouldBeLost().isEmpty()) {
      forgetTold();
    }
  }

  /// After an internal error the assessment stays open; closing can be tried again.
  private void step(Wish wish, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      stay(wish);
      throw e;
    }
  }

  private void settle(OpenAssessment closing, Wish wish) {
    whenSettled(wish, () -> save(closing, wish));
  }

  /// Waits for running jobs, because they can still change the assessment. A notice names them at
  /// once, since they can take long.
  private void whenSettled(Wish wish, Runnable then) {
    String under = String.join(", ", work.unsettled());
    if (!under.isEmpty()) {
      say(isWaiting(under));
    }
    work.whenSettled(
        () ->
            step(
                wish,
                () -> {
                  forgetTold();
                  then.run();
                }));
  }

  private void save(OpenAssessment closing, Wish wish) {
    stage.commit();
    Typed before = Typed.of(closing);
    work.quietly(
        tr("Saving"),
        tr("Your text is safe in this window."),
        _ -> closing.saveNow(),
        onDisk -> step(wish, () -> saved(closing, wish, onDisk, before)),
        () -> stay(wish));
  }

  private void saved(OpenAssessment closing, Wish wish, boolean onDisk, Typed before) {
    stage.commit();
    if (!Typed.of(closing).equals(before)) {
      // Input that arrived in the meantime is saved before the folder is released.
      settle(closing, wish);
    } else if (!onDisk) {
      say(notOnDisk(closing, wish));
      endLooking = closing.autosave().observe(this::forgetOnceSaved);
      // It may have been saved before this check.
      forgetOnceSaved(closing.autosave().state());
      stay(wish);
    } else {
      letGo(closing, wish, wish.left());
    }
  }

  /// Removes the notice that changes are not saved and would be lost, once that is no longer true.
  private void forgetOnceSaved(SaveState state) {
    switch (state) {
      case SaveState.IsSaved _, SaveState.Unrecorded _, SaveState.Conflicting _ -> forgetTold();
      case SaveState.Waiting _, SaveState.Failed _, SaveState.ReadOnly _ -> {}
    }
  }

  private void stay(Wish wish) {
    underWay = false;
    wish.stayed().run();
  }

  private void leaveAnyway(OpenAssessment closing, Wish wish) {
    if (!isUnderWay()) {
      underWay = true;
      forgetTold();
      step(
          wish,
          () -> {
            stage.commit();
            whenSettled(wish, () -> letGo(closing, wish, wish.leftAnyway()));
          });
    }
  }

  private void letGo(OpenAssessment closing, Wish wish, Runnable then) {
    if (!stayedForWhatIsHeldHere(closing, wish)) {
      letGo(closing, then);
    }
  }

  /// From here on input is disabled, because nothing would save it.
  private void letGo(OpenAssessment closing, Runnable then) {
    stage.shut();
    gone.run();
    Runnable goOn =
        () -> {
          underWay = false;
          then.run();
        };
    work.quietly(
        tr("Closing %s", closing.folder().path().getFileName()),
        tr("Earlier changes are saved."),
        _ -> {
          closing.close();
          return closing;
        },
        _ -> goOn.run(),
        goOn);
  }

  private void forgetTold() {
    endLooking.run();
    endLooking = () -> {};
    told.ifPresent(work.notices()::close);
    told = Optional.empty();
  }

  private Notice heldHereAlone(String lost, OpenAssessment closing, Wish wish) {
    return Notice.trouble(
            ErrorCode.NOT_CLOSED,
            lost,
            tr(
                "These entries are not stored in any file. Reveal them first. Everything else is saved."))
        .toOffer(
            wish.anyway(),
            () -> {
              if (!isUnderWay()) {
                begin(closing, wish.losing());
              }
            });
  }

  private Notice notOnDisk(OpenAssessment assessment, Wish wish) {
    String what =
        assessment
            .folder()
            .whyReadOnly()
            .map(
                why ->
                    tr(
                        "%s Your text exists only in this window. Copy the text you need before you close the window.",
                        why))
            .orElseGet(() -> remedy(assessment.autosave().state()));
    return Notice.trouble(
            ErrorCode.NOT_CLOSED,
            tr("This assessment stays open because your latest changes have not been saved yet."),
            what)
        .toOffer(wish.anyway(), () -> leaveAnyway(assessment, wish));
  }

  private static String remedy(SaveState state) {
    return state instanceof SaveState.Failed(IOException cause)
        ? tr(
            "%s Your changes are safe in this window. Saving resumes once the problem is solved.",
            FileError.sentence(cause))
        : tr(
            "Your changes are safe in this window. Free some space or restore write permission. Saving then resumes automatically.");
  }
}
