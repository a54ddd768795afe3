package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;

/// The last chosen folder is opened, however long the others take. The assessment that was open
/// before is closed correctly. Each job and its result wait until the test runs them.
class ChosenLastTest extends HeldBackProgram {

  @Test
  void theSampleDoesNotReplaceAFolderChosenAfterIt() throws IOException {
    program.trySample();
    program.open(folder);
    runEverything();
    assertThat(stage.shown).hasSize(1);
    assertThat(front()).isEqualTo(folder);
    assertThat(isFree(home.resolve("documents/Kittiwake sample"))).isTrue();
  }

  @Test
  void theOpenFolderIsReleasedBeforeTheSampleReplacesIt() throws IOException {
    program.open(folder);
    runEverything();
    program.trySample();
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("documents/Kittiwake sample"));
    assertThat(isFree(folder)).isTrue();
  }

  @Test
  void aCreatedAssessmentIsNotReplacedByAnEarlierChoice() throws IOException {
    program.open(folder);
    Runnable slow = works.remove();
    program.create(request());
    runEverything();
    slow.run();
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("made"));
    assertThat(isFree(folder)).isTrue();
  }

  @Test
  void aSlowFolderDoesNotReplaceANewAssessmentForm() throws IOException {
    program.open(folder);
    program.newAssessment();
    runEverything();
    assertThat(stage.shown).isEmpty();
    assertThat(isFree(folder)).isTrue();
  }

  @Test
  void theSampleOpensAlthoughAFolderWasChosenInBetween() {
    program.trySample();
    program.open(folder);
    program.trySample();
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("documents/Kittiwake sample"));
  }

  @Test
  void creatingTwiceCreatesOneAssessment() {
    program.create(request());
    program.create(request());
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("made"));
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void aCancelledHangingOpenCanBeRetried() {
    program.open(folder);
    works.remove();
    work.running().getFirst().cancel();
    program.open(folder);
    runEverything();
    assertThat(front()).isEqualTo(folder);
  }

  @Test
  void anAssessmentCreatedButReplacedIsListedAsRecent() throws IOException {
    program.create(request());
    program.open(folder);
    runEverything();
    assertThat(front()).isEqualTo(folder);
    assertThat(isFree(home.resolve("made"))).isTrue();
    assertThat(program.settings().recent(home.resolve("made"))).isPresent();
  }

  @Test
  void ifTheLastFolderCannotBeOpenedTheOneBeforeIs() {
    program.open(folder);
    program.open(home.resolve("nothing"));
    runEverything();
    assertThat(front()).isEqualTo(folder);
    assertThat(notices.shown()).hasSize(1);
  }

  @Test
  void cancellingTheLastFolderOpensTheOneBefore() {
    program.open(folder);
    program.open(home.resolve("far away"));
    Runnable hangs = works.removeLast();
    runEverything();
    assertThat(stage.shown).isEmpty();
    work.running().getLast().cancel();
    runEverything();
    assertThat(front()).isEqualTo(folder);
    hangs.run();
    runEverything();
    assertThat(stage.shown).hasSize(1);
  }

  @Test
  void aWaitingFolderOpensIfItIsChosenAgain() {
    program.open(folder);
    program.open(home.resolve("far away"));
    works.removeLast();
    runEverything();
    assertThat(stage.shown).isEmpty();
    program.open(folder);
    runEverything();
    assertThat(front()).isEqualTo(folder);
  }

  @Test
  void aNewSampleUsesAnotherFolderThanTheExistingOne() throws IOException {
    Path there = home.resolve("documents/Kittiwake sample");
    AssessmentFolder.create(there, SmallWorld.empty()).close();
    program.trySample();
    program.open(there);
    runEverything();
    assertThat(front()).isEqualTo(there);
    assertThat(home.resolve("documents/Kittiwake sample 2")).isDirectory();
  }

  @Test
  void choosingTheOpenFolderKeepsItOpen() throws IOException {
    program.open(folder);
    runEverything();
    program.trySample();
    program.open(folder);
    runEverything();
    assertThat(front()).isEqualTo(folder);
    assertThat(stage.shown).hasSize(1);
    assertThat(isFree(home.resolve("documents/Kittiwake sample"))).isTrue();
  }

  @Test
  void anUnsavedVoteAtTheLastMomentKeepsTheFolderOpen() throws IOException {
    program.open(folder);
    runEverything();
    program.welcome();
    stage.lost = Optional.of("One vote would be lost.");
    runEverything();
    assertThat(stage.welcomes).isZero();
    assertThat(isFree(folder)).isFalse();
    Notice said = notices.shown().getLast();
    assertThat(said.text()).isEqualTo("One vote would be lost.");
    said.offer().orElseThrow().action().run();
    runEverything();
    assertThat(stage.welcomes).isOne();
    assertThat(isFree(folder)).isTrue();
  }

  @Test
  void anErrorWhileClosingDoesNotBlockLaterActions() {
    program.open(folder);
    runEverything();
    stage.handedOverLast =
        () -> {
          stage.handedOverLast = () -> {};
          throw new IllegalStateException("a mistake");
        };
    program.welcome();
    assertThatThrownBy(this::runEverything).hasMessage("a mistake");
    program.create(request());
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("made"));
  }

  private Path front() {
    return stage.shown.getLast().folder().path();
  }
}
