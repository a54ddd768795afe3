package org.soundings.app.save;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.soundings.store.history.HistoryLog;

/// When it is time to write, on a thread of its own: [#QUIET] after the last change, and at the
/// latest [#LATEST] after the first one that is not written yet.
///
/// Safe for several threads.
final class SaveTimer {

  static final Duration QUIET = Duration.ofMillis(200);
  static final Duration LATEST = Duration.ofMillis(600);

  private final Clock clock;
  private final Duration retry;
  private final Runnable write;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("autosave").daemon().factory());
  private @Nullable Instant waitingSince;
  private Instant lastChange = Instant.MIN;
  private boolean isScheduled;
  private @Nullable Future<?> pause;

  /// @param retry how long it waits after a failure
  /// @param write is run when it is time
  SaveTimer(Clock clock, Duration retry, Runnable write) {
    this.clock = clock;
    this.retry = retry;
    this.write = write;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /// Something was changed.
  synchronized void changed() {
    lastChange = clock.instant();
    wait(QUIET);
  }

  /// Something could not be written.
  synchronized void failed() {
    wait(retry);
  }

  /// What was changed until now is being written.
  synchronized void writing() {
    waitingSince = null;
  }

  private void wait(Duration delay) {
    if (waitingSince == null) {
      waitingSince = clock.instant();
    }
    if (!isScheduled) {
      schedule(delay);
    }
  }

  private synchronized void schedule(Duration delay) {
    if (!thread.isShutdown()) {
      isScheduled = true;
      var _ = thread.schedule(this::tick, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /// Writes if it has been quiet, or if it has waited long enough; otherwise waits on.
  private void tick() {
    Duration rest;
    synchronized (this) {
      isScheduled = false;
      if (waitingSince == null) {
        return;
      }
      Instant due = lastChange.plus(QUIET);
      Instant latest = waitingSince.plus(LATEST);
      rest = Duration.between(clock.instant(), due.isBefore(latest) ? due : latest);
    }
    if (rest.isPositive()) {
      schedule(rest.plusMillis(1));
    } else {
      write.run();
    }
  }

  /// Runs something once nobody goes on with what was written.
  synchronized void afterPause(Runnable then) {
    if (pause != null) {
      pause.cancel(false);
    }
    if (!thread.isShutdown()) {
      pause = thread.schedule(then, HistoryLog.PAUSE.toMillis() + 1_000, TimeUnit.MILLISECONDS);
    }
  }

  /// Nothing is run any more.
  void close() {
    thread.shutdown();
  }
}
