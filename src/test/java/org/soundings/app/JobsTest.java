package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
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
