package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.UserFolders;
import org.soundings.assessment.Session;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.shell.PacksOnce;

/// A program with one open folder and a second one on disk. Tasks for the window's thread wait
/// until a test runs them.
abstract class OpenedProgram {

  static final String SESSION = "sessions/2026-11-24.yaml";

  @TempDir Path home;
  final LinkedBlockingQueue<Runnable> told = new LinkedBlockingQueue<>();
  final ArrayDeque<Runnable> moments = new ArrayDeque<>();
  final Jobs jobs = Jobs.inBackground(told::add);
  final Notices notices = new Notices();
  final Work work = new Work(jobs, notices, InstantSource.system());
  final FakeStage stage = new FakeStage();
  Program program;
  Path folder;
  Path other;
  int ends;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    folder = home.resolve("one");
    other = home.resolve("other");
    AssessmentFolder.create(folder, SmallWorld.empty()).close();
    AssessmentFolder.create(other, SmallWorld.empty()).close();
    program = program(stage);
    program.open(folder);
    until(() -> stage.shown.size() == 1);
  }

  Program program(FakeStage shown) {
    return new Program(
        new UserFolders(home.resolve("config"), home.resolve("documents")),
        PacksOnce::in,
        SmallWorld.CLOCK,
        work,
        told::add,
        moments::add,
        shown);
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  void glance() throws InterruptedException {
    var over = new AtomicInteger();
    program.glanceOutside(over::incrementAndGet);
    until(() -> over.get() == 1);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void block(Path file) {
    try {
      Files.createDirectory(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isFree(Path path) {
    try (var tried = AssessmentFolder.open(path, Progress.unwatched()).value()) {
      return tried.whyReadOnly().isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  void end() {
    program.end(() -> ends++);
  }

  void write(String words) {
    var session =
        new Session("2026-11-24", LocalDate.of(2026, 11, 24), words, 1, List.of(), List.of(), "");
    stage.shown.getFirst().workbench().edit("session", a -> a.withSession(session));
  }

  List<String> offers() {
    return notices.shown().stream().flatMap(n -> n.offer().stream()).map(o -> o.name()).toList();
  }

  void takeTheOffer() {
    Notice notice = notices.shown().getFirst();
    notices.close(notice);
    notice.offer().orElseThrow().action().run();
  }

  /// Runs tasks of the window's thread until a condition is met.
  void until(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Runnable next = told.poll(10, TimeUnit.SECONDS);
      assertThat(next).as("what comes next").isNotNull();
      next.run();
    }
  }
}
