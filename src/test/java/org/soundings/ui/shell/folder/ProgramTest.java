package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.soundings.app.OpenAssessment;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.RunningWork;

/// Closing an assessment: no typed text is lost, and no confirmation is requested twice. Tasks of
/// the program for the window's thread wait until the test runs them.
class ProgramTest extends OpenedProgram {

  @Test
  void aStartFolderWithoutAnAssessmentShowsTheWelcomeScreen() throws Exception {
    var started = new FakeStage();
    program(started).beginWith(Files.createDirectory(home.resolve("no assessment")));
    assertThat(started.opening).isEqualTo("no assessment");
    until(() -> !notices.shown().isEmpty() && started.welcomes == 1);
    assertThat(notices.shown().getFirst().kind()).isEqualTo(Notice.Kind.TROUBLE);
  }

  @Test
  void aNewAssessmentStaysInFrontOfAFolderThatCannotBeOpened() throws Exception {
    var started = new FakeStage();
    Program program = program(started);
    program.open(Files.createDirectory(home.resolve("no assessment")));
    program.newAssessment();
    until(() -> work.running().isEmpty());
    assertThat(started.welcomes).isZero();
  }

  @Test
  void textTypedDuringTheLastSaveIsSavedToo() throws Exception {
    write("First.");
    end();
    Runnable saved = told.poll(10, TimeUnit.SECONDS);
    write("Second.");
    saved.run();
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("Second.");
  }

  @Test
  void anUnsavableDraftKeepsTheWindowOpen() throws Exception {
    Path obstacle = folder.resolve(".soundings.drafts.yaml");
    stage.handedOverLast =
        () -> {
          block(obstacle);
          stage.shown.getFirst().drafts().hold("threat", "", Map.of("title", "Shared cache"));
        };
    end();
    until(() -> !notices.shown().isEmpty() || ends == 1);
    assertThat(offers()).containsExactly("Close without saving");
    assertThat(stage.isShut).isFalse();
    stage.handedOverLast = () -> {};
    Files.delete(obstacle);
    end();
    until(() -> ends == 1);
    assertThat(obstacle).content().contains("Shared cache");
  }

  @Test
  void closingWaitsForRunningChangesToTheAssessment() throws Exception {
    var mayEnd = new CountDownLatch(1);
    work.change(
        "Importing shop.otm",
        "",
        _ -> {
          mayEnd.await();
          return "Taken.";
        },
        this::write);
    end();
    while (told.poll(200, TimeUnit.MILLISECONDS) instanceof Runnable early) {
      early.run();
    }
    assertThat(stage.isShut).isFalse();
    mayEnd.countDown();
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("Taken.");
  }

  @Test
  void cancelledOrFailedWorkDoesNotDelayClosing() throws Exception {
    work.change(
        "Importing shop.otm",
        "",
        progress -> {
          while (!progress.isCancelled()) {
            Thread.onSpinWait();
          }
          throw new CancellationException();
        },
        this::write);
    work.change(
        "Importing cellar.otm",
        "",
        _ -> {
          throw new IOException("gone");
        },
        this::write);
    end();
    work.running().stream()
        .filter(each -> each.name().equals("Importing shop.otm"))
        .forEach(RunningWork::cancel);
    until(() -> ends == 1);
  }

  @Test
  void closingCanSkipWaitingForHangingWork() throws Exception {
    var answer = new CountDownLatch(1);
    var answered = new CountDownLatch(1);
    work.change(
        "Reading a share",
        "",
        _ -> {
          answer.await();
          answered.countDown();
          return "Too late.";
        },
        this::write);
    write("Words.");
    end();
    work.running().getFirst().cancel();
    end();
    assertThat(offers()).containsExactly("Stop waiting");
    assertThat(ends).isZero();
    takeTheOffer();
    until(() -> ends == 1);
    answer.countDown();
    answered.await();
    while (told.poll(200, TimeUnit.MILLISECONDS) instanceof Runnable late) {
      late.run();
    }
    assertThat(folder.resolve(SESSION)).content().contains("Words.").doesNotContain("Too late.");
    assertThat(AssessmentFolder.open(folder, Progress.unwatched()).value().whyReadOnly()).isEmpty();
  }

  @Test
  void closingTwiceClosesOnce() throws Exception {
    write("Words.");
    end();
    end();
    assertThat(notices.shown()).extracting(Notice::kind).containsExactly(Notice.Kind.NEWS);
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("Words.");
    assertThat(AssessmentFolder.open(folder, Progress.unwatched()).value().whyReadOnly()).isEmpty();
    told.forEach(Runnable::run);
    assertThat(ends).isEqualTo(1);
  }

  @Test
  void openingTwiceOpensOneSampleAndOneFolder() throws Exception {
    program.trySample();
    program.trySample();
    until(() -> stage.shown.size() == 2);
    program.open(other);
    program.open(other);
    until(() -> stage.shown.size() == 3);
    while (told.poll(200, TimeUnit.MILLISECONDS) instanceof Runnable late) {
      late.run();
    }
    assertThat(stage.shown).hasSize(3);
    assertThat(stage.shown.getLast().folder().whyReadOnly()).isEmpty();
    try (var copies = Files.list(home.resolve("documents"))) {
      assertThat(copies).hasSize(1);
    }
  }

  @Test
  void ofTwoFoldersWithOneNameTheLastChosenIsOpened() throws Exception {
    Path here = home.resolve("x/shop");
    Path there = home.resolve("y/shop");
    AssessmentFolder.create(here, SmallWorld.empty()).close();
    AssessmentFolder.create(there, SmallWorld.empty()).close();
    program.open(here);
    program.open(there);
    until(() -> stage.shown.getLast().folder().path().equals(there));
    while (told.poll(200, TimeUnit.MILLISECONDS) instanceof Runnable late) {
      late.run();
    }
    assertThat(stage.shown.getLast().folder().path()).isEqualTo(there);
    assertThat(stage.shown).extracting(each -> each.folder().path()).doesNotContain(here);
    try (var free = AssessmentFolder.open(here, Progress.unwatched()).value()) {
      assertThat(free.whyReadOnly()).isEmpty();
    }
  }

  @Test
  void inputIsBlockedBetweenTheLastSaveAndTheExit() throws Exception {
    end();
    until(() -> stage.isShut);
    assertThat(stage.inputDisabled).isOne();
    assertThat(ends).isZero();
    until(() -> ends == 1);
  }

  @Test
  void anUnsavableChangeKeepsTheProgramOpenUntilSaved() throws Exception {
    Path obstacle = Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    end();
    until(() -> !notices.shown().isEmpty());
    assertThat(offers()).containsExactly("Close without saving");
    assertThat(ends).isZero();
    assertThat(stage.isShut).isFalse();
    Files.delete(obstacle);
    end();
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("Words.");
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void theDataLossNoticeIsWithdrawnOnceEverythingIsSaved() throws Exception {
    Path obstacle = Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    end();
    until(() -> !notices.shown().isEmpty());
    Files.delete(obstacle);
    stage.shown.getFirst().autosave().flush();
    until(() -> notices.shown().isEmpty());
    assertThat(folder.resolve(SESSION)).content().contains("Words.");
    assertThat(ends).isZero();
  }

  @Test
  void unsavedVotesAreDiscardedOnlyOnConfirmation() throws Exception {
    stage.lost = Optional.of("2 sealed votes would be lost.");
    end();
    assertThat(notices.shown())
        .singleElement()
        .satisfies(said -> assertThat(said.text()).isEqualTo("2 sealed votes would be lost."));
    assertThat(stage.overlaysClosed).as("so that it is seen").isOne();
    assertThat(ends + stage.inputDisabled).isZero();
    stage.lost = Optional.empty();
    write("They were shown.");
    assertThat(notices.shown()).isEmpty();
    stage.lost = Optional.of("2 sealed votes would be lost.");
    end();
    assertThat(offers()).containsExactly("Close without saving");
    takeTheOffer();
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("They were shown.");
  }

  @Test
  void theOtherFolderWaitsWhileVotesWouldBeLost() throws Exception {
    stage.lost = Optional.of("2 sealed votes would be lost.");
    program.open(other);
    until(() -> !notices.shown().isEmpty());
    until(() -> isFree(other));
    takeTheOffer();
    until(() -> stage.shown.size() == 2);
    assertThat(stage.shown.getLast().folder().whyReadOnly()).isEmpty();
  }

  @Test
  void unsavableChangesAreDiscardedOnlyOnConfirmation() throws Exception {
    Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    end();
    until(() -> !notices.shown().isEmpty());
    takeTheOffer();
    until(() -> ends == 1);
    assertThat(AssessmentFolder.open(folder, Progress.unwatched()).value().whyReadOnly()).isEmpty();
  }

  @Test
  void theOtherFolderIsLockedAgainOnceThisOneIsDiscarded() throws Exception {
    Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    program.open(other);
    until(() -> !notices.shown().isEmpty());
    assertThat(stage.shown).hasSize(1);
    until(() -> isFree(other));
    takeTheOffer();
    until(() -> stage.shown.size() == 2);
    OpenAssessment now = stage.shown.getLast();
    assertThat(now.folder().path()).isEqualTo(other);
    assertThat(now.folder().whyReadOnly()).isEmpty();
    assertThat(isFree(other)).isFalse();
  }
}
