package org.soundings.ui.job;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.soundings.app.FileTrouble;
import org.soundings.app.Job;
import org.soundings.app.Jobs;

/// Starts long work so that people see it run, can stop it, and are told when it fails.
public final class Work {

  private final Jobs jobs;
  private final Notices notices;
  private final InstantSource clock;
  private final ObservableList<Running> running = FXCollections.observableArrayList();
  private final Set<Owed> owing = new LinkedHashSet<>();
  private final List<Runnable> waiting = new ArrayList<>();

  /// What was told of work that did not succeed, by its name.
  private final Map<String, Set<String>> told = new HashMap<>();

  /// @param clock tells how long the work that runs still takes
  public Work(Jobs jobs, Notices notices, InstantSource clock) {
    this.jobs = jobs;
    this.notices = notices;
    this.clock = clock;
  }

  /// What runs now, oldest first.
  public ObservableList<Running> running() {
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
    Job job = jobs.start(name, work, done, failure -> tell(name, safe, failure));
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
    var owed = new Owed(name, over);
    owing.add(owed);
    Job job =
        jobs.start(
            name,
            work,
            result -> {
              try {
                done.accept(result);
              } finally {
                settle(owed);
              }
            },
            failure -> {
              tell(name, safe, failure);
              settle(owed);
            });
    owed.cancel = job::drop;
    show(job);
    job.observe(
        now -> {
          // Where it brings something or fails, that settles it; else nothing comes any more.
          if (now.isFinished() && (now.isCancelled() || now.isUnwanted())) {
            settle(owed);
          }
        });
  }

  /// Runs something once nothing runs any more that changes what is open; at once where nothing
  /// does.
  public void whenSettled(Runnable then) {
    if (owing.isEmpty()) {
      then.run();
    } else {
      waiting.add(then);
    }
  }

  /// The names of what changes what is open and is not over.
  public List<String> unsettled() {
    return owing.stream().map(owed -> owed.name).toList();
  }

  /// Cancels everything that changes what is open and waits for none of it, such as for a file on a
  /// share that does not answer. What it brings later changes nothing.
  public void abandon() {
    for (Owed owed : List.copyOf(owing)) {
      owed.cancel.run();
      settle(owed);
    }
  }

  private void settle(Owed owed) {
    if (!owing.remove(owed)) {
      return;
    }
    try {
      owed.over.run();
    } finally {
      if (owing.isEmpty()) {
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(this::whenSettled);
      }
    }
  }

  private void show(Job job) {
    if (!job.isFinished()) {
      var line = new Running(job);
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
          tell(name, safe, failure);
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
          if (!(ofFiles(failure) instanceof IOException)) {
            tell(name, tr("No file was changed."), failure);
          }
          over.run();
        });
  }

  /// Says anew how long what runs still takes. Asked once a second.
  public void look() {
    running.forEach(line -> line.look(clock.instant()));
  }

  private void watch(Running line, Job job) {
    line.what.set(job.what());
    line.reach(job.fraction(), clock.instant());
    if (job.isFinished() && running.remove(line) && line.isStopping.get() && job.isCancelled()) {
      notices.say(Notice.news(tr("Cancelled: %s. Nothing was changed.", job.name())));
    }
  }

  private void tell(String name, String safe, Throwable thrown) {
    Throwable failure = ofFiles(thrown);
    String reason = FileTrouble.sentence(failure);
    var notice = Notice.failure(failure, tr("%s did not succeed. %s", name, reason), safe);
    if (failure instanceof IOException) {
      // A mistake of the program stays one, whatever succeeds later.
      told.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(notice.text());
    }
    notices.say(notice);
  }

  /// What a walk through folders could not read is told of by what it is.
  private static Throwable ofFiles(Throwable failure) {
    return failure instanceof UncheckedIOException walked
            && walked.getCause() instanceof IOException cause
        ? cause
        : failure;
  }

  /// Takes back that something did not succeed, because the same does now, such as looking into a
  /// folder that was away for a while.
  public void succeeds(String name) {
    Set<String> failures = told.remove(name);
    if (failures != null) {
      failures.forEach(notices::withdraw);
    }
  }

  /// A change that is still to come.
  private static final class Owed {
    private final String name;
    private final Runnable over;
    private Runnable cancel = () -> {};

    private Owed(String name, Runnable over) {
      this.name = name;
      this.over = over;
    }
  }

  /// One piece of work as people see it.
  public static final class Running {
    private final Job job;
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
    private final StringProperty what = new SimpleStringProperty("");
    private final BooleanProperty isStopping = new SimpleBooleanProperty();
    private final TimeLeft timeLeft = new TimeLeft();
    private final ObjectProperty<ProgressText> howFar =
        new SimpleObjectProperty<>(ProgressText.UNKNOWN);

    private Running(Job job) {
      this.job = job;
    }

    private void reach(double now, Instant at) {
      fraction.set(now);
      timeLeft.reached(now, at);
      say(howFar.get().left());
    }

    private void look(Instant at) {
      say(timeLeft.look(at));
    }

    private void say(OptionalLong left) {
      howFar.set(new ProgressText(fraction.get(), left, isStopping.get()));
    }

    public String name() {
      return job.name();
    }

    /// From 0 to 1; negative while not known.
    public ReadOnlyDoubleProperty fractionProperty() {
      return fraction;
    }

    public ReadOnlyStringProperty whatProperty() {
      return what;
    }

    /// Asks it to stop. Where it is too late for that it ends as if nobody had asked.
    public void cancel() {
      job.cancel();
      isStopping.set(job.isCancelled());
      say(howFar.get().left());
    }

    /// How far it is, how long it still takes or that it stops, in words; "" while not known.
    public ObservableValue<String> howFarProperty() {
      return howFar.map(ProgressText::words);
    }

    /// The same with its name, to be read aloud.
    public ObservableValue<String> aloudProperty() {
      return howFar.map(now -> now.aloud(name()));
    }

    /// Whether somebody asked it to stop, which it has not done yet.
    public ReadOnlyBooleanProperty stoppingProperty() {
      return isStopping;
    }
  }
}
