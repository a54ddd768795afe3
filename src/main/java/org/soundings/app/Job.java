package org.soundings.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.soundings.base.Progress;

/// One running piece of work, as its observers see it.
public final class Job implements Progress {

  /// Smaller progress is invisible and is not reported. Work may report thousands of times a
  /// second.
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

  /// The text that people read while it runs.
  public String name() {
    return name;
  }

  /// From 0 to 1, or negative if not known.
  public double fraction() {
    return fraction;
  }

  /// The current step, in a few words.
  public String what() {
    return what;
  }

  public boolean isFinished() {
    return finished;
  }

  /// Asks the job to stop. It ends soon, leaves nothing half-written and reports no result. If it
  /// can no longer stop, or ignores the request, it ends normally.
  public synchronized void cancel() {
    cancelled = !isPastPointOfNoReturn;
    tell();
  }

  /// Asks the job to stop because its result is no longer needed, even if it still delivers one.
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

  /// Whether its result is discarded, whenever it comes.
  public boolean isUnwanted() {
    return unwanted;
  }

  void finish() {
    finished = true;
    tell();
  }

  /// Ends normally or with a failure, even if cancellation was requested.
  void finishUncancelled() {
    cancelled = false;
    finish();
  }

  /// Notifies the observer of all progress, of a request to stop, and of the end.
  public void observe(Consumer<Job> observer) {
    observers.add(observer);
    observerThread.execute(() -> observer.accept(this));
  }

  private void tell() {
    observerThread.execute(() -> observers.forEach(observer -> observer.accept(this)));
  }
}
