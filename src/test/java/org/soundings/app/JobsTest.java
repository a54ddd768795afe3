package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class JobsTest {

  private final List<String> told = new ArrayList<>();

  @Test
  void theResultIsTold() {
    Job job = Jobs.direct().start("Adding", _ -> 1 + 1, sum -> told.add("sum " + sum), this::fail);
    assertThat(told).containsExactly("sum 2");
    assertThat(job.isFinished()).isTrue();
  }

  @Test
  void aFailureIsTold() {
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
  void nothingIsToldAfterACancel() {
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
  void aCancelledJobIsOverOnlyWhenWhatItMadeIsTidiedUp() throws InterruptedException {
    var finished = new ArrayList<Boolean>();
    var begun = new CountDownLatch(1);
    var over = new CountDownLatch(1);
    try (Jobs jobs = Jobs.inBackground(Runnable::run)) {
      var made = new AtomicReference<Job>();
      AutoCloseable held = () -> finished.add(made.get().isFinished());
      made.set(
          jobs.start(
              "Reading",
              _ -> {
                begun.await();
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
      begun.countDown();
      assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(finished).containsExactly(false);
    assertThat(told).isEmpty();
  }

  @Test
  void aJobOfClosedJobsIsCancelledBeforeItBegins() {
    Jobs jobs = Jobs.inBackground(Runnable::run);
    jobs.close();
    Job job = jobs.start("Late", _ -> 1, _ -> told.add("done"), this::fail);
    assertThat(told).isEmpty();
    assertThat(job.isCancelled()).isTrue();
    assertThat(job.isFinished()).isTrue();
  }

  @Test
  void progressThatNobodyCouldSeeIsNotTold() {
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
