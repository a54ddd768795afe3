package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.UserFolders;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.Notice;
import org.soundings.ui.Notices;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Work;
import org.soundings.ui.start.StartViewModel;

/// Whoever cancels is told the truth: what was stopped changed nothing, and what was too far to be
/// stopped is there. Each piece of work, and what it tells, waits until the test runs it.
class LateCancelTest {

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
  void aFolderWhoseOpeningIsCancelledWhenItWasReadIsLetGo() throws IOException {
    program.open(folder);
    runAll(works);
    assertThat(isFree(folder)).isFalse();
    cancel();
    runEverything();
    assertThat(isFree(folder)).isTrue();
    assertThat(stage.shown).isEmpty();
    assertThat(said()).containsExactly("Cancelled: Opening one. Nothing was changed.");
  }

  @Test
  void aCopyThatIsThereIsOpenedHoweverLateItWasCancelled() {
    program.open(folder);
    runEverything();
    stage.asked = Optional.of(home.resolve("copies"));
    program.saveCopy();
    runAll(works);
    cancel();
    runEverything();
    assertThat(stage.shown.getLast().folder().path()).isEqualTo(home.resolve("copies/one"));
    assertThat(said()).isEmpty();
  }

  @Test
  void aFolderWhoseMakingIsCancelledBeforeItBeganIsNotMade() {
    program.create(begun());
    cancel();
    runEverything();
    assertThat(home.resolve("made")).doesNotExist();
    assertThat(said()).containsExactly("Cancelled: Making the folder. Nothing was changed.");
  }

  @Test
  void aFolderThatIsMadeIsOpenedHoweverLateItWasCancelled() {
    program.create(begun());
    runAll(works);
    cancel();
    runEverything();
    assertThat(stage.shown.getLast().folder().path()).isEqualTo(home.resolve("made"));
    assertThat(said()).isEmpty();
  }

  private StartViewModel.Begun begun() {
    return new StartViewModel.Begun(home.resolve("made"), SmallWorld.empty(), "");
  }

  private void cancel() {
    work.running().getFirst().cancel();
  }

  private List<String> said() {
    return notices.shown().stream().map(Notice::text).toList();
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
