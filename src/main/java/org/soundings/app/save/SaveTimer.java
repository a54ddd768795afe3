package org.soundings.app.save;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.soundings.store.history.HistoryLog;

/// Decides when to write, on its own thread: [#QUIET] after the last change, and at the latest
/// [#LATEST] after the first unwritten one.
///
/// Thread-safe.
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

  /// @param retry the delay after a failure
  /// @param write called when it is time
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

  /// Writes if there was a pause or if the longest delay is reached, else waits.
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

  /// Runs something once typing has paused.
  synchronized void afterPause(Runnable then) {
    if (pause != null) {
      pause.cancel(false);
    }
    if (!thread.isShutdown()) {
      pause = thread.schedule(then, HistoryLog.PAUSE.toMillis() + 1_000, TimeUnit.MILLISECONDS);
    }
  }

  /// Runs nothing from now on.
  void close() {
    thread.shutdown();
  }
}
