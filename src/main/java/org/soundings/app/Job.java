package org.soundings.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.soundings.base.Progress;

/// One piece of work that runs, as those who watch it see it.
public final class Job implements Progress {

  /// Progress that nobody could see is not told: work may report thousands of times a second.
  private static final double VISIBLE = 0.005;

  private final String name;
  private final Executor observerThread;
  private final List<Consumer<Job>> observers = new CopyOnWriteArrayList<>();
  private volatile double fraction = -1;
  private volatile String what = "";
  private volatile boolean cancelled;
  private boolean isPastPointOfNoReturn;
  private volatile boolean unwanted;
  private volatile boolean finished;

  Job(String name, Executor observerThread) {
    this.name = name;
    this.observerThread = observerThread;
  }

  /// What people read while it runs.
  public String name() {
    return name;
  }

  /// From 0 to 1; negative while not known.
  public double fraction() {
    return fraction;
  }

  /// What is being done, a few words.
  public String what() {
    return what;
  }

  public boolean isFinished() {
    return finished;
  }

  /// Asks it to stop. It ends soon, leaves nothing half-written and reports no result; or, where it
  /// is beyond the last moment to stop or does not listen, ends as if nobody had asked.
  public synchronized void cancel() {
    cancelled = !isPastPointOfNoReturn;
    tell();
  }

  /// Asks it to stop because nobody wants its result any more, even where it still brings one.
  public synchronized void drop() {
    cancel();
    unwanted = true;
  }

  @Override
  public synchronized void passPointOfNoReturn() {
    check();
    isPastPointOfNoReturn = true;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void report(double newFraction, String newWhat) {
    boolean visible = Math.abs(newFraction - fraction) >= VISIBLE || !newWhat.equals(what);
    if (!visible) {
      return;
    }
    fraction = newFraction;
    what = newWhat;
    tell();
  }

  /// Whether its result is not taken, whenever it comes.
  public boolean isUnwanted() {
    return unwanted;
  }

  void finish() {
    finished = true;
    tell();
  }

  /// Ends with what it brought or with what kept it from that: whoever asked it to stop asked in
  /// vain.
  void finishUncancelled() {
    cancelled = false;
    finish();
  }

  /// Has the observer told of every progress, that it was asked to stop, and of the end.
  public void observe(Consumer<Job> observer) {
    observers.add(observer);
    observerThread.execute(() -> observer.accept(this));
  }

  private void tell() {
    observerThread.execute(() -> observers.forEach(observer -> observer.accept(this)));
  }
}
