package org.soundings.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.soundings.base.Progress;

/// Runs long work away from the window, with progress and cancel.
///
/// Work runs on a background thread; everything that observes it is told on the thread of
/// `observers`, which the window sets to its own. [#direct] runs everything at once on the caller's
/// thread, for tests and the command line.
public final class Jobs implements AutoCloseable {

  private final Executor work;
  private final Executor observers;
  private final Runnable close;

  private Jobs(Executor work, Executor observers, Runnable close) {
    this.work = work;
    this.observers = observers;
    this.close = close;
  }

  /// Jobs on background threads.
  ///
  /// @param observers runs what is told to observers, such as `Platform::runLater`
  public static Jobs inBackground(Executor observers) {
    ExecutorService service =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("job-", 1).daemon().factory());
    return new Jobs(service, observers, service::shutdownNow);
  }

  /// Jobs that run at once on the caller's thread.
  public static Jobs direct() {
    return new Jobs(Runnable::run, Runnable::run, () -> {});
  }

  /// Jobs on threads of somebody else.
  ///
  /// @param work runs the work
  /// @param observers runs what is told to observers
  public static Jobs on(Executor work, Executor observers) {
    return new Jobs(work, observers, () -> {});
  }

  /// Work that returns something and may fail.
  @FunctionalInterface
  public interface Work<T> {
    /// @throws java.util.concurrent.CancellationException if it stopped because it was asked to
    T run(Progress progress) throws Exception;
  }

  /// Starts a piece of work.
  ///
  /// @param name what people read while it runs, such as "Writing the report"
  /// @param done told the result, also where somebody asked it to stop and it came all the same:
  ///   what it did is done. A result that closing takes back (an [AutoCloseable]) is closed then,
  ///   as is one that nobody wants any more, see [Job#drop]
  /// @param failed told what went wrong
  /// @return the job; one that was cancelled before it began where the jobs are closed already,
  ///   because the program is ending
  public <T> Job start(
      String name, Work<? extends T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    var job = new Job(name, observers);
    try {
      this.work.execute(() -> run(job, work, done, failed));
    } catch (RejectedExecutionException _) {
      job.cancel();
      job.finish();
    }
    return job;
  }

  private <T> void run(
      Job job, Work<? extends T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    try {
      T result = work.run(job);
      observers.execute(
          () -> {
            if (result instanceof AutoCloseable held && (job.isCancelled() || job.isUnwanted())) {
              letGo(job, held, failed);
            } else if (job.isUnwanted()) {
              job.finish();
            } else {
              job.finishUncancelled();
              done.accept(result);
            }
          });
    } catch (CancellationException e) {
      observers.execute(job::finish);
    } catch (Throwable e) {
      observers.execute(
          () -> {
            job.finishUncancelled();
            failed.accept(e);
          });
    }
  }

  /// Closes, away from those who watch, what was made too late for anybody to want it; the job is
  /// over when that is done.
  private void letGo(Job job, AutoCloseable held, Consumer<Throwable> failed) {
    work.execute(
        () -> {
          try {
            held.close();
            observers.execute(job::finish);
          } catch (Exception e) {
            observers.execute(
                () -> {
                  job.finishUncancelled();
                  failed.accept(e);
                });
          }
        });
  }

  @Override
  public void close() {
    close.run();
  }
}
