package org.soundings.ui.job;

import static org.soundings.language.Messages.tr;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.soundings.app.Job;
import org.soundings.app.Jobs;

/// Starts long work so that people see it run, can stop it, and are told when it fails.
public final class Work {

  private final Jobs jobs;
  private final Notices notices;
  private final InstantSource clock;
  private final ObservableList<RunningWork> running = FXCollections.observableArrayList();
  private final PendingChanges pending = new PendingChanges();
  private final JobFailures failures;

  /// @param clock tells how long the work that runs still takes
  public Work(Jobs jobs, Notices notices, InstantSource clock) {
    this.jobs = jobs;
    this.notices = notices;
    this.clock = clock;
    failures = new JobFailures(notices);
  }

  /// What runs now, oldest first.
  public ObservableList<RunningWork> running() {
    return running;
  }

  public Notices notices() {
    return notices;
  }

  /// Starts a piece of work.
  ///
  /// @param name what people read while it runs, such as "Writing the report"
  /// @param safe what is safe when it fails and what to do, one or two sentences
  /// @param done told the result on the window's thread
  /// @return the job, for asking whether it still runs
  public <T> Job start(
      String name, String safe, Jobs.Work<? extends T> work, Consumer<? super T> done) {
    Job job = jobs.start(name, work, done, failure -> failures.tell(name, safe, failure));
    show(job);
    return job;
  }

  /// Starts a piece of work whose result changes what is open: that is not let go before it ends,
  /// see [#whenSettled].
  public <T> void change(
      String name, String safe, Jobs.Work<? extends T> work, Consumer<? super T> done) {
    change(name, safe, work, done, () -> {});
  }

  /// Does the same, and says when it is over: added, failed or cancelled.
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
          // Where it brings something or fails, that settles it; else nothing comes any more.
          if (now.isFinished() && (now.isCancelled() || now.isUnwanted())) {
            change.settle();
          }
        });
  }

  /// Runs something once nothing runs any more that changes what is open; at once where nothing
  /// does.
  public void whenSettled(Runnable then) {
    pending.whenSettled(then);
  }

  /// The names of what changes what is open and is not over.
  public List<String> unsettled() {
    return pending.names();
  }

  /// Cancels everything that changes what is open and waits for none of it, such as for a file on a
  /// share that does not answer. What it brings later changes nothing.
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

  /// Starts a piece of work that is over before anybody could read its name. A failure is told like
  /// any other.
  ///
  /// @return the job, for stopping it when nobody wants its result any more
  public <T> Job quietly(
      String name, String safe, Jobs.Work<? extends T> work, Consumer<? super T> done) {
    return quietly(name, safe, work, done, () -> {});
  }

  /// Does the same, and goes on after a failure was told.
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

  /// Looks at something that is looked at again soon. That a file cannot be read, such as on a
  /// share that is away for a moment, is told by what people do themselves; a mistake is told at
  /// once.
  ///
  /// @param over goes on in any case
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

  /// Says anew how long what runs still takes. Asked once a second.
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

  /// Takes back that something did not succeed, because the same does now, such as looking into a
  /// folder that was away for a while.
  public void succeeds(String name) {
    failures.withdraw(name);
  }
}
