package org.soundings.ui.shell.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.UserFolders;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.shell.PacksOnce;
import org.soundings.ui.start.StartViewModel;

/// A program whose jobs and results wait until the test runs them.
abstract class HeldBackProgram {

  @TempDir Path home;
  final ArrayDeque<Runnable> works = new ArrayDeque<>();
  final ArrayDeque<Runnable> told = new ArrayDeque<>();

  /// Tasks that wait for time to pass.
  final ArrayDeque<Runnable> moments = new ArrayDeque<>();

  final Notices notices = new Notices();
  final Work work = new Work(Jobs.on(works::add, told::add), notices, InstantSource.system());
  final FakeStage stage = new FakeStage();
  Path folder;
  Program program;

  @BeforeEach
  void make() throws IOException {
    folder = home.resolve("one");
    AssessmentFolder.create(folder, SmallWorld.empty()).close();
    program =
        new Program(
            new UserFolders(home.resolve("config"), home.resolve("documents")),
            PacksOnce::in,
            SmallWorld.CLOCK,
            work,
            told::add,
            moments::add,
            stage);
  }

  StartViewModel.NewAssessmentRequest request() {
    return new StartViewModel.NewAssessmentRequest(home.resolve("made"), SmallWorld.empty(), "");
  }

  static boolean isFree(Path path) throws IOException {
    try (var tried = AssessmentFolder.open(path, Progress.unwatched()).value()) {
      return tried.whyReadOnly().isEmpty();
    }
  }

  void runEverything() {
    while (!works.isEmpty() || !told.isEmpty()) {
      runAll(works);
      runAll(told);
    }
  }

  static void runAll(Queue<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
