package org.soundings.ui.job;

import static org.soundings.language.Messages.tr;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.soundings.app.Job;
import org.soundings.app.Jobs;

/// Starts long jobs so that the user sees them run, can cancel them, and is told if they fail.
public final class Work {

  private final Jobs jobs;
  private final Notices notices;
  private final InstantSource clock;
  private final ObservableList<RunningWork> running = FXCollections.observableArrayList();
  private final PendingChanges pending = new PendingChanges();
  private final JobFailures failures;

  /// @param clock used to estimate the remaining time
  public Work(Jobs jobs, Notices notices, InstantSource clock) {
    this.jobs = jobs;
    this.notices = notices;
    this.clock = clock;
    failures = new JobFailures(notices);
  }

  /// The running jobs, oldest first.
  public ObservableList<RunningWork> running() {
    return running;
  }

  public Notices notices() {
    return notices;
  }

  /// Starts a job.
  ///
  /// @param name shown while it runs, such as "Writing the report"
  /// @param safe what is safe if it fails and what to do, one or two sentences
  /// @param done receives the result on the window's thread
  /// @return the job, to check whether it still runs
  public <T> Job start(
      String name, String safe, Jobs.Work<? extends T> work, Consumer<? super T> done) {
    Job job = jobs.start(name, work, done, failure -> failures.tell(name, safe, failure));
    show(job);
    return job;
  }

  /// Starts a job whose result changes the open assessment. The assessment is not closed before it
  /// ends, see [#whenSettled].
  public <T> void change(
      String name, String safe, Jobs.Work<? extends T> work, Consumer<? super T> done) {
    change(name, safe, work, done, () -> {});
  }

  /// The same, with a callback for its end: added, failed or cancelled.
  public <T> void change(
      String name,
      String safe,
      Jobs.Work<? extends T> work,
      Consumer<? super T> done,
      Runnable over) {
    PendingChanges.Change change = pending.add(name, over);
    Job job =
        jobs.start(
            name,
            work,
            result -> {
              try {
                done.accept(result);
              } finally {
                change.settle();
              }
            },
            failure -> {
              failures.tell(name, safe, failure);
              change.settle();
            });
    change.onAbandon(job::drop);
    show(job);
    job.observe(
        now -> {
          // A result or a failure settles it; otherwise nothing more is to come.
          if (now.isFinished() && (now.isCancelled() || now.isUnwanted())) {
            change.settle();
          }
        });
  }

  /// Runs an action once no job is running that changes the open assessment; at once if there is
  /// none.
  public void whenSettled(Runnable then) {
    pending.whenSettled(then);
  }

  /// The names of the unfinished jobs that change the open assessment.
  public List<String> unsettled() {
    return pending.names();
  }

  /// Cancels all jobs that change the open assessment without waiting for them, for example for a
  /// file on a network share that does not respond. A late result changes nothing.
  public void abandon() {
    pending.abandon();
  }

  private void show(Job job) {
    if (!job.isFinished()) {
      var line = new RunningWork(job);
      running.add(line);
      job.observe(now -> watch(line, now));
    }
  }

  /// Starts a job that is too short to be shown. A failure is reported like any other.
  ///
  /// @return the job, to cancel it when its result is no longer needed
  public <T> Job quietly(
      String name, String safe, Jobs.Work<? extends T> work, Consumer<? super T> done) {
    return quietly(name, safe, work, done, () -> {});
  }

  /// The same, with a callback after a failure was reported.
  public <T> Job quietly(
      String name,
      String safe,
      Jobs.Work<? extends T> work,
      Consumer<? super T> done,
      Runnable failed) {
    return jobs.start(
        name,
        work,
        done,
        failure -> {
          failures.tell(name, safe, failure);
          failed.run();
        });
  }

  /// Runs a check that is repeated soon. An unreadable file, for example on a share that is
  /// temporarily unavailable, is not reported here, but by the user's next action. An internal
  /// error is reported at once.
  ///
  /// @param over runs in any case
  public <T> void unnoticed(
      String name, Jobs.Work<? extends T> work, Consumer<? super T> done, Runnable over) {
    jobs.start(
        name,
        work,
        result -> {
          try {
            done.accept(result);
          } finally {
            over.run();
          }
        },
        failure -> {
          failures.tellErrors(name, failure);
          over.run();
        });
  }

  /// Updates the remaining times. Called once a second.
  public void look() {
    running.forEach(line -> line.look(clock.instant()));
  }

  private void watch(RunningWork line, Job job) {
    line.follow(clock.instant());
    boolean hasEnded = job.isFinished() && running.remove(line);
    if (hasEnded && line.stoppingProperty().get() && job.isCancelled()) {
      notices.say(Notice.news(tr("Cancelled: %s. Nothing was changed.", job.name())));
    }
  }

  /// Removes the report of a failure because the same job succeeds now, for example reading a
  /// folder that was temporarily unavailable.
  public void succeeds(String name) {
    failures.withdraw(name);
  }
}
