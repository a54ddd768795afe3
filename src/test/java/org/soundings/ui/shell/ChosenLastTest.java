package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.UserFolders;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.Notices;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Work;
import org.soundings.ui.start.StartViewModel;

/// What is chosen last is what opens, however long the others take; what was open before is left as
/// it should be. Each piece of work, and what it tells, waits until the test runs it.
class ChosenLastTest {

  @TempDir Path home;
  private final ArrayDeque<Runnable> works = new ArrayDeque<>();
  private final ArrayDeque<Runnable> told = new ArrayDeque<>();
  private final Notices notices = new Notices();
  private final Work work = new Work(Jobs.on(works::add, told::add), notices);
  private final ProgramTest.FakeStage stage = new ProgramTest.FakeStage();
  private Path folder;
  private Program program;

  @BeforeEach
  void make() throws IOException {
    folder = home.resolve("one");
    AssessmentFolder.create(folder, SmallWorld.empty()).close();
    program =
        new Program(
            new UserFolders(home.resolve("config"), home.resolve("documents")),
            SmallWorld.CLOCK,
            work,
            told::add,
            _ -> {},
            stage);
  }

  @Test
  void theSampleTakesNothingFromWhatWasChosenAfterIt() throws IOException {
    program.trySample();
    program.open(folder);
    runEverything();
    assertThat(stage.shown).hasSize(1);
    assertThat(front()).isEqualTo(folder);
    assertThat(isFree(home.resolve("documents/Kittiwake sample"))).isTrue();
  }

  @Test
  void whatIsOpenIsLetGoBeforeTheSampleTakesItsPlace() throws IOException {
    program.open(folder);
    runEverything();
    program.trySample();
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("documents/Kittiwake sample"));
    assertThat(isFree(folder)).isTrue();
  }

  @Test
  void whatIsMadeStaysInFrontOfWhatWasChosenBefore() throws IOException {
    program.open(folder);
    Runnable slow = works.remove();
    program.create(begun());
    runEverything();
    slow.run();
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("made"));
    assertThat(isFree(folder)).isTrue();
  }

  @Test
  void aSlowFolderDoesNotTakeThePlaceOfANewAssessmentThatIsBegun() throws IOException {
    program.open(folder);
    program.newAssessment();
    runEverything();
    assertThat(stage.shown).isEmpty();
    assertThat(isFree(folder)).isTrue();
  }

  @Test
  void theSampleThatIsWantedAgainOpensThoughAnotherWasChosenMeanwhile() {
    program.trySample();
    program.open(folder);
    program.trySample();
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("documents/Kittiwake sample"));
  }

  @Test
  void whoeverPressesTwiceMakesOne() {
    program.create(begun());
    program.create(begun());
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("made"));
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void anOpeningThatHangsIsTriedAgainOnceItWasCancelled() {
    program.open(folder);
    works.remove();
    work.running().getFirst().cancel();
    program.open(folder);
    runEverything();
    assertThat(front()).isEqualTo(folder);
  }

  @Test
  void aMistakeWhileLeavingHoldsNothingForEver() {
    program.open(folder);
    runEverything();
    stage.handedOverLast =
        () -> {
          stage.handedOverLast = () -> {};
          throw new IllegalStateException("a mistake");
        };
    program.welcome();
    try {
      runEverything();
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("a mistake");
    }
    program.create(begun());
    runEverything();
    assertThat(front()).isEqualTo(home.resolve("made"));
  }

  private Path front() {
    return stage.shown.getLast().folder().path();
  }

  private StartViewModel.Begun begun() {
    return new StartViewModel.Begun(home.resolve("made"), SmallWorld.empty(), "");
  }

  private static boolean isFree(Path path) throws IOException {
    try (var tried = AssessmentFolder.open(path, Progress.unwatched()).value()) {
      return tried.whyReadOnly().isEmpty();
    }
  }

  private void runEverything() {
    while (!works.isEmpty() || !told.isEmpty()) {
      runAll(works);
      runAll(told);
    }
  }

  private static void runAll(Queue<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
