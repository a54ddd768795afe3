package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.soundings.app.FileTrouble;
import org.soundings.app.OpenAssessment;
import org.soundings.app.TroubleCode;
import org.soundings.app.save.SaveState;
import org.soundings.assessment.Assessment;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;

/// Lets an open assessment go: what still changes it ends, everything is written, then its folder
/// is released. All of it happens away from the window's thread, which asks for it and is told.
final class AssessmentCloser {

  /// What comes after it.
  ///
  /// @param anyway the name of leaving although something would be lost
  /// @param left goes on when everything is on disk
  /// @param leftAnyway goes on when something was lost
  /// @param stayed told that the assessment stays open
  /// @param mayLose whether somebody was told what only the window holds, and leaves all the same
  record Wish(String anyway, Runnable left, Runnable leftAnyway, Runnable stayed, boolean mayLose) {
    Wish(String anyway, Runnable left, Runnable leftAnyway, Runnable stayed) {
      this(anyway, left, leftAnyway, stayed, false);
    }

    Wish(String anyway, Runnable left) {
      this(anyway, left, left, () -> {});
    }

    /// The same where what would be lost may be.
    Wish losing() {
      return new Wish(anyway, leftAnyway, leftAnyway, () -> {}, true);
    }
  }

  /// All that was typed by some moment, said or only begun.
  private record Typed(Assessment said, List<FormDraft> begun) {
    static Typed of(OpenAssessment closing) {
      return new Typed(closing.workbench().current(), closing.drafts().all());
    }
  }

  private final Work work;
  private final Program.Stage stage;
  private final Runnable gone;
  private boolean underWay;
  private Optional<Notice> told = Optional.empty();

  /// Looks no more whether what was told is still true.
  private Runnable endLooking = () -> {};

  /// @param gone told that nothing is open any more, before the folder is released
  AssessmentCloser(Work work, Program.Stage stage, Runnable gone) {
    this.work = work;
    this.stage = stage;
    this.gone = gone;
  }

  /// Whether it began and is not over.
  boolean hasBegun() {
    return underWay;
  }

  /// Whether it began already; people are told that it takes its time.
  boolean isUnderWay() {
    if (underWay) {
      String under = String.join(", ", work.unsettled());
      say(under.isEmpty() ? isWriting() : isWaiting(under));
    }
    return underWay;
  }

  /// Says one thing at a time, until it is over.
  private void say(Notice notice) {
    forgetTold();
    told = Optional.of(notice);
    work.notices().say(notice);
  }

  private static Notice isWriting() {
    return Notice.news(tr("What you typed last is being written; then it goes on."));
  }

  /// @param under the names of what it waits for; what is cancelled may still hang in a read
  private Notice isWaiting(String under) {
    return Notice.trouble(
            TroubleCode.WAITING,
            tr("This ends first, or cancel it: %s. Then it goes on.", under),
            tr("What you typed is safe in this window."))
        .toOffer(tr("Do not wait for it"), work::abandon);
  }

  /// Writes what is waiting and lets the folder go, then goes on; or stays where something could
  /// not be written.
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

  /// Stays where the window alone holds something that nobody said may be lost. Asked again before
  /// the folder is let go: people go on while the rest is written.
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

  /// A mistake on the way leaves the assessment open; it can be left another time.
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

  /// What is under way may still change the assessment: it ends first. What that is, is said at
  /// once, since it may take long.
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
        tr("What you typed is safe in this window."),
        _ -> closing.saveNow(),
        onDisk -> step(wish, () -> saved(closing, wish, onDisk, before)),
        () -> stay(wish));
  }

  private void saved(OpenAssessment closing, Wish wish, boolean onDisk, Typed before) {
    stage.commit();
    if (!Typed.of(closing).equals(before)) {
      // Something was typed meanwhile: it is on disk before the folder is let go.
      settle(closing, wish);
    } else if (!onDisk) {
      say(notOnDisk(closing, wish));
      endLooking = closing.autosave().observe(this::forgetOnceSaved);
      // It may have been saved before anybody looked.
      forgetOnceSaved(closing.autosave().state());
      stay(wish);
    } else {
      letGo(closing, wish, wish.left());
    }
  }

  /// Whoever reads that it is not on disk, and that leaving loses it, would be misled by then.
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

  /// Nothing can be typed from here on, because nothing would write it.
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
        tr("What was written before is on disk."),
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
            TroubleCode.STAYS_OPEN,
            lost,
            tr("No file has them: show them together first. All else is kept."))
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
                        "%s What you typed is in this window alone; copy what you need before you "
                            + "leave.",
                        why))
            .orElseGet(() -> remedy(assessment.autosave().state()));
    return Notice.trouble(
            TroubleCode.STAYS_OPEN,
            tr("Your last changes are not on disk, so this assessment stays open."),
            what)
        .toOffer(wish.anyway(), () -> leaveAnyway(assessment, wish));
  }

  private static String remedy(SaveState state) {
    return state instanceof SaveState.Failed(IOException cause)
        ? tr(
            "%s They are safe in this window; saving goes on by itself once that is mended.",
            FileTrouble.sentence(cause))
        : tr(
            "They are safe in this window. Free some space or give back the permission;"
                + " saving goes on by itself.");
  }
}
