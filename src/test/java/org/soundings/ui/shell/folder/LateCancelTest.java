package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.ui.job.Notice;

/// The message after a cancellation is correct: work that was stopped changed nothing, and work
/// that could no longer be stopped is complete. Each job and its result wait until the test runs
/// them.
class LateCancelTest extends HeldBackProgram {

  @Test
  void aFolderReadBeforeItsOpeningIsCancelledIsReleased() throws IOException {
    program.open(folder);
    runAll(works);
    assertThat(isFree(folder)).isFalse();
    cancel();
    runEverything();
    assertThat(isFree(folder)).isTrue();
    assertThat(stage.shown).isEmpty();
    assertThat(said()).containsExactly("Cancelled: Opening “one”. Nothing was changed.");
  }

  @Test
  void aFinishedCopyIsReportedEvenIfCancelledLate() {
    program.open(folder);
    runEverything();
    stage.asked = Optional.of(home.resolve("copies"));
    program.saveCopy();
    runAll(works);
    cancel();
    runEverything();
    Path copy = home.resolve("copies/one");
    assertThat(copy.resolve("assessment.yaml")).exists();
    assertThat(said()).containsExactly("Copy saved: %s.".formatted(copy));
  }

  @Test
  void creationCancelledBeforeItStartsCreatesNoFolder() {
    program.create(request());
    cancel();
    runEverything();
    assertThat(home.resolve("made")).doesNotExist();
    assertThat(said()).containsExactly("Cancelled: Creating the folder. Nothing was changed.");
  }

  @Test
  void aCreatedFolderIsOpenedEvenIfCancelledLate() {
    program.create(request());
    runAll(works);
    cancel();
    runEverything();
    assertThat(stage.shown.getLast().folder().path()).isEqualTo(home.resolve("made"));
    assertThat(said()).isEmpty();
  }

  private void cancel() {
    work.running().getFirst().cancel();
  }

  private List<String> said() {
    return notices.shown().stream().map(Notice::text).toList();
  }
}
