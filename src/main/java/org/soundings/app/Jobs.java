package org.soundings.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.soundings.base.Progress;

/// Runs long work outside the window's thread, with progress and cancel.
///
/// Work runs on a background thread. Its observers are called on the thread of `observers`, which
/// the window sets to its own. [#direct] runs everything at once on the caller's thread, for tests
/// and the command line.
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
  /// @param observers runs the calls to observers, such as `Platform::runLater`
  public static Jobs inBackground(Executor observers) {
    ExecutorService service =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("job-", 1).daemon().factory());
    return new Jobs(service, observers, service::shutdownNow);
  }

  /// Jobs that run at once on the caller's thread.
  public static Jobs direct() {
    return new Jobs(Runnable::run, Runnable::run, () -> {});
  }

  /// Jobs on the caller's executors.
  ///
  /// @param work runs the work
  /// @param observers runs the calls to observers
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
  /// @param name the text that people read while it runs, such as "Writing the report"
  /// @param done receives the result, even if the job was asked to stop and finished anyway. A
  ///   result that must be closed (an [AutoCloseable]) is closed instead, as is one that is no
  ///   longer needed, see [Job#drop]
  /// @param failed receives what went wrong
  /// @return the job; it is already cancelled if the program is closing
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

  /// Closes a result that came too late, on the background thread. The job ends after that.
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
