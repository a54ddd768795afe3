package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JobsTest {

  private final List<String> told = new ArrayList<>();

  @Test
  void theResultIsReported() {
    Job job = Jobs.direct().start("Adding", _ -> 1 + 1, sum -> told.add("sum " + sum), this::fail);
    assertThat(told).containsExactly("sum 2");
    assertThat(job.isFinished()).isTrue();
  }

  @Test
  void aFailureIsReported() {
    Jobs.direct()
        .start(
            "Failing",
            _ -> {
              throw new java.io.IOException("no room");
            },
            _ -> told.add("done"),
            this::fail);
    assertThat(told).containsExactly("failed: no room");
  }

  @Test
  void nothingIsReportedAfterCancelling() {
    Job job =
        Jobs.direct()
            .start(
                "Stopping",
                _ -> {
                  throw new CancellationException();
                },
                _ -> told.add("done"),
                this::fail);
    assertThat(told).isEmpty();
    assertThat(job.isFinished()).isTrue();
  }

  @Test
  void aCancelledJobFinishesAfterItsResultIsClosed() throws InterruptedException {
    var finished = new ArrayList<Boolean>();
    var started = new CountDownLatch(1);
    var over = new CountDownLatch(1);
    try (Jobs jobs = Jobs.inBackground(Runnable::run)) {
      var made = new AtomicReference<Job>();
      AutoCloseable held = () -> finished.add(made.get().isFinished());
      made.set(
          jobs.start(
              "Reading",
              _ -> {
                started.await();
                return held;
              },
              _ -> told.add("done"),
              this::fail));
      made.get().cancel();
      made.get()
          .observe(
              now -> {
                if (now.isFinished()) {
                  over.countDown();
                }
              });
      started.countDown();
      assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(finished).containsExactly(false);
    assertThat(told).isEmpty();
  }

  @Test
  void aResultThatArrivesDespiteCancellingIsReported() {
    Job job = late(Job::cancel, () -> 1 + 1);
    assertThat(told).containsExactly("result 2");
    assertThat(job.isCancelled()).isFalse();
  }

  @Test
  void aFailureAfterCancellingIsReportedAsAFailure() {
    Job job =
        late(
            Job::cancel,
            () -> {
              throw new java.io.IOException("no room");
            });
    assertThat(told).containsExactly("failed: no room");
    assertThat(job.isCancelled()).isFalse();
  }

  @Test
  void aResultThatCannotBeClosedIsReportedOnlyAsAFailure() {
    AutoCloseable held =
        () -> {
          throw new java.io.IOException("still there");
        };
    Job job = late(Job::cancel, () -> held);
    assertThat(told).containsExactly("failed: still there");
    assertThat(job.isCancelled()).isFalse();
  }

  @Test
  void aDroppedResultIsClosedAndNotReported() {
    assertThat(late(Job::drop, () -> 1 + 1).isFinished()).isTrue();
    late(Job::drop, () -> (AutoCloseable) () -> told.add("closed"));
    assertThat(told).containsExactly("closed");
  }

  /// Work that is asked to stop before it starts and ignores the request.
  private Job late(Consumer<Job> stop, Callable<Object> work) {
    var later = new ArrayDeque<Runnable>();
    Job job =
        Jobs.on(later::add, Runnable::run)
            .start("Late", _ -> work.call(), result -> told.add("result " + result), this::fail);
    stop.accept(job);
    while (!later.isEmpty()) {
      later.remove().run();
    }
    return job;
  }

  @Test
  void aJobStartedAfterClosingIsCancelled() {
    Jobs jobs = Jobs.inBackground(Runnable::run);
    jobs.close();
    Job job = jobs.start("Late", _ -> 1, _ -> told.add("done"), this::fail);
    assertThat(told).isEmpty();
    assertThat(job.isCancelled()).isTrue();
    assertThat(job.isFinished()).isTrue();
  }

  @Test
  void progressReportsAreThrottled() {
    var seen = new ArrayList<Double>();
    var job = new Job("Reading", Runnable::run);
    job.observe(now -> seen.add(now.fraction()));
    for (int i = 0; i <= 10_000; i++) {
      job.report(i / 10_000.0, "Reading");
    }
    assertThat(seen).hasSizeBetween(100, 205);
  }

  private void fail(Throwable failure) {
    told.add("failed: " + failure.getMessage());
  }
}
