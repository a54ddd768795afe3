package org.soundings.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.app.Jobs;
import org.soundings.base.Progress;
import org.soundings.ui.HandClock;

class WorkTest {

  private final ArrayDeque<Runnable> later = new ArrayDeque<>();
  private final Notices notices = new Notices();
  private final Work work =
      new Work(Jobs.on(later::add, Runnable::run), notices, InstantSource.system());
  private final List<String> done = new ArrayList<>();

  private List<String> said() {
    return notices.shown().stream().map(Notice::text).toList();
  }

  @Test
  void cancelledWorkIsReportedAsCancelled() {
    work.start(
        "Writing the report",
        "No file was changed.",
        progress -> {
          progress.check();
          return "written";
        },
        done::add);
    RunningWork running = work.running().getFirst();
    running.cancel();
    assertThat(running.stoppingProperty().get()).isTrue();
    later.remove().run();
    assertThat(work.running()).isEmpty();
    assertThat(done).isEmpty();
    assertThat(said()).containsExactly("Cancelled: Writing the report. Nothing was changed.");
  }

  @Test
  void aLateCancelChangesNothing() {
    work.start(
        "Writing the report",
        "No file was changed.",
        progress -> {
          progress.passPointOfNoReturn();
          work.running().getFirst().cancel();
          return progress.isCancelled() ? "cancelled" : "written";
        },
        done::add);
    later.remove().run();
    assertThat(done).containsExactly("written");
    assertThat(said()).isEmpty();
  }

  @Test
  void workThatFinishesDespiteCancelIsDone() {
    work.start("Saving a copy", "No file was changed.", _ -> "copied", done::add);
    work.running().getFirst().cancel();
    later.remove().run();
    assertThat(done).containsExactly("copied");
    assertThat(said()).isEmpty();
  }

  @Test
  void workThatFailsAfterCancelIsReportedOnlyAsFailed() {
    work.start(
        "Saving a copy",
        "",
        _ -> {
          throw new IllegalStateException();
        },
        asked -> {});
    work.running().getFirst().cancel();
    later.remove().run();
    assertThat(notices.shown()).extracting(Notice::kind).containsExactly(Notice.Kind.TROUBLE);
  }

  @Test
  void workDroppedByTheProgramReportsNothing() {
    work.start("Drawing", "No file was changed.", Progress::isCancelled, asked -> {}).drop();
    later.remove().run();
    assertThat(said()).isEmpty();
  }

  @Test
  void progressAndTimeLeftAreShownUntilWorkIsCancelled() {
    var clock = new HandClock(Instant.parse("2026-11-24T14:03:00Z"));
    var timed = new Work(Jobs.on(later::add, Runnable::run), notices, clock);
    var words = new ArrayList<String>();
    timed.start(
        "Writing the report",
        "No file was changed.",
        progress -> {
          RunningWork running = timed.running().getFirst();
          words.add(running.howFarProperty().getValue());
          for (int second = 0; second <= 10; second++) {
            progress.report(second / 25.0, "Creating pages");
            timed.look();
            clock.pass(Duration.ofSeconds(1));
          }
          words.add(running.howFarProperty().getValue());
          words.add(running.aloudProperty().getValue());
          running.cancel();
          words.add(running.howFarProperty().getValue());
          progress.report(0.5, "Creating pages");
          words.add(running.howFarProperty().getValue());
          progress.check();
          return "written";
        },
        done::add);
    later.remove().run();
    assertThat(words)
        .containsExactly(
            "",
            "40 %, about 20 seconds left",
            "Writing the report: 40 %, about 20 seconds left",
            "Cancelling …",
            "Cancelling …");
  }

  @Test
  void anUnreadableFolderIsNotReportedAsAProgramError() {
    work.unnoticed(
        "Looking",
        _ -> {
          throw new UncheckedIOException(new AccessDeniedException("answers"));
        },
        result -> done.add("done"),
        () -> {});
    later.remove().run();
    assertThat(said()).isEmpty();
    work.unnoticed(
        "Looking",
        _ -> {
          throw new IllegalStateException("a mistake");
        },
        result -> done.add("done"),
        () -> {});
    later.remove().run();
    assertThat(said()).hasSize(1);
  }
}
