package org.soundings.app.save;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Workbench;
import org.soundings.app.save.WaitingVersions.Version;
import org.soundings.assessment.Assessment;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FolderAway;
import org.soundings.store.Saved;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.history.HistoryLog;
import org.soundings.store.history.Signature;

/// Writes every change to disk within a second, on a thread of its own, and says how that went.
///
/// A change is written [#QUIET] after the last keystroke, and at the latest [#LATEST] after the
/// first one that is not on disk yet. When writing fails, nothing typed is lost: it stays in
/// memory, the state says what happened, and it is tried again every [#RETRY].
public final class Autosave implements AutoCloseable, FormDrafts.Keeper {

  static final Duration QUIET = Duration.ofMillis(200);
  static final Duration LATEST = Duration.ofMillis(600);
  static final Duration RETRY = Duration.ofSeconds(2);

  private final AssessmentFolder folder;
  private final Clock clock;
  private final Executor observerThread;
  private final Duration retry;
  private final ScheduledThreadPoolExecutor writer =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("autosave").daemon().factory());
  private final List<Consumer<SaveState>> observers = new CopyOnWriteArrayList<>();

  /// Held from taking a value until it is settled, so that an older value is never written after a
  /// newer one.
  private final ReentrantLock writing = new ReentrantLock();

  // Guarded by this.
  private final WaitingVersions waiting = new WaitingVersions();
  private boolean isWritingVersions;
  private boolean isStretchOver;
  private final WaitingDrafts waitingDrafts = new WaitingDrafts();
  private @Nullable Instant waitingSince;
  private Instant lastChange = Instant.MIN;
  private boolean scheduled;
  private @Nullable Future<?> pause;

  /// The stretch of work that was written last. Guarded by [#writing].
  private int writtenStretch;

  /// How the assessment was written last, which is told again once trouble with drafts is over.
  private SaveState lastWritten;

  private boolean draftsFailed;

  /// Whether nothing is written any more. Guarded by [#writing].
  private boolean isClosed;

  private volatile SaveState state;

  /// @param observerThread runs what is told to observers, such as `Platform::runLater`
  public Autosave(AssessmentFolder folder, Clock clock, Executor observerThread) {
    this(folder, clock, observerThread, RETRY);
  }

  /// @param retry how long it waits after a failure until it tries again
  Autosave(AssessmentFolder folder, Clock clock, Executor observerThread, Duration retry) {
    this.retry = retry;
    this.folder = folder;
    this.clock = clock;
    this.observerThread = observerThread;
    this.state =
        folder
            .whyReadOnly()
            .<SaveState>map(SaveState.ReadOnly::new)
            .orElseGet(() -> new SaveState.IsSaved(clock.instant()));
    lastWritten = state;
    writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  public SaveState state() {
    return state;
  }

  /// Has the observer told of every change of state.
  public Runnable observe(Consumer<SaveState> observer) {
    observers.add(observer);
    return () -> observers.remove(observer);
  }

  /// Takes note of a new value. Returns at once.
  ///
  /// @param by who made it, for the history; "" where not known
  /// @param stretch which stretch of work it belongs to, see [Workbench#stretch]: the last value of
  ///   each that was written is kept in the history
  public synchronized void changed(Assessment assessment, String by, int stretch) {
    waiting.add(new Version(assessment, by, stretch));
    if (state instanceof SaveState.ReadOnly) {
      return;
    }
    if (!(state instanceof SaveState.Failed)) {
      become(new SaveState.Waiting());
    }
    changed();
  }

  /// Takes note of what is begun in forms and not added yet; it is written as soon as everything
  /// else. Only trouble with it is told: it changes nothing of the assessment. Returns at once.
  @Override
  public synchronized void changed(List<FormDraft> drafts) {
    if (!(state instanceof SaveState.ReadOnly)) {
      waitingDrafts.changed(drafts);
      changed();
    }
  }

  /// Takes note of what was added from a form to an assessment that was given before. Returns at
  /// once.
  @Override
  public synchronized void added(FormDraft draft, List<FormDraft> drafts) {
    if (isWritingVersions || !waiting.isEmpty()) {
      waitingDrafts.added(draft);
    }
    changed(drafts);
  }

  /// Takes note that nobody goes on with what was typed: as it is then, it is put into the history.
  /// Returns at once.
  public synchronized void stretchEnded() {
    if (!(state instanceof SaveState.ReadOnly)) {
      isStretchOver = true;
      changed();
    }
  }

  private void changed() {
    lastChange = clock.instant();
    if (waitingSince == null) {
      waitingSince = lastChange;
    }
    if (!scheduled) {
      schedule(QUIET);
    }
  }

  /// Writes what is waiting now, and its history, on the caller's thread: before closing, or before
  /// a file is read by others.
  public void flush() {
    write();
    // What keeps the files from being written is told once, not again for the history. A draft that
    // cannot be kept keeps nothing else from it.
    if (isAssessmentOnDisk()) {
      record(folder::recordAll);
    }
  }

  /// Whether everything that was typed is on disk, in its own file or, where somebody else changed
  /// that meanwhile, beside it. Waits for a write that is under way.
  public boolean isEverythingOnDisk() {
    return isWritten(() -> waiting.isEmpty() && waitingDrafts.isEmpty());
  }

  /// The same of the assessment alone, without what is begun in forms.
  public boolean isAssessmentOnDisk() {
    return isWritten(waiting::isEmpty);
  }

  private boolean isWritten(BooleanSupplier nothingWaits) {
    writing.lock();
    try {
      synchronized (this) {
        return nothingWaits.getAsBoolean();
      }
    } finally {
      writing.unlock();
    }
  }

  /// Takes note that people have settled a conflict.
  public void settled() {
    // Asked before anything is held here: it waits for a save that is under way.
    SaveState now = onDisk(folder.conflicts().all());
    synchronized (this) {
      if (lastWritten instanceof SaveState.Conflicting) {
        lastWritten = now;
        if (waiting.isEmpty()) {
          tellWritten();
        }
      }
    }
  }

  /// Writes what is waiting and ends the thread. What cannot be written now never is: whoever takes
  /// the folder next finds nothing of it appear later.
  @Override
  public void close() {
    writer.shutdown();
    flush();
    writing.lock();
    try {
      isClosed = true;
    } finally {
      writing.unlock();
    }
  }

  private synchronized void schedule(Duration delay) {
    if (!writer.isShutdown()) {
      scheduled = true;
      var _ = writer.schedule(this::tick, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /// Writes if it has been quiet, or if it has waited long enough; otherwise waits on.
  private void tick() {
    Duration wait;
    synchronized (this) {
      scheduled = false;
      if (waitingSince == null) {
        return;
      }
      Instant due = lastChange.plus(QUIET);
      Instant latest = waitingSince.plus(LATEST);
      wait = Duration.between(clock.instant(), due.isBefore(latest) ? due : latest);
    }
    if (wait.isPositive()) {
      schedule(wait.plusMillis(1));
    } else {
      write();
    }
  }

  private void write() {
    writing.lock();
    try {
      if (isClosed) {
        return;
      }
      writeWaiting();
    } finally {
      writing.unlock();
    }
  }

  private void writeWaiting() {
    List<Version> versions;
    @Nullable List<FormDraft> drafts;
    boolean isOver;
    synchronized (this) {
      if (state instanceof SaveState.ReadOnly) {
        return;
      }
      versions = waiting.take();
      drafts = waitingDrafts.take();
      isOver = isStretchOver;
      isWritingVersions = !versions.isEmpty();
      waitingSince = null;
      isStretchOver = false;
    }
    // First what may have come from a form: it is taken out of what is begun only once it is kept.
    boolean isWritten = versions.isEmpty() || write(versions);
    List<FormDraft> added = addedAndUnwritten();
    if (drafts != null) {
      write(drafts, added, isWritten);
    }
    if (isOver) {
      record(folder::recordAll);
    }
  }

  /// What was added from forms and is not on disk where it went. Whatever was changed is, in its
  /// own file or beside it, where nothing waits.
  private synchronized List<FormDraft> addedAndUnwritten() {
    isWritingVersions = false;
    if (waiting.isEmpty()) {
      waitingDrafts.allWritten();
    }
    return waitingDrafts.added();
  }

  /// @param added what was added from forms and is not on disk where it went
  /// @param isWritten whether the assessment is
  private void write(List<FormDraft> drafts, List<FormDraft> added, boolean isWritten) {
    try {
      folder.keep(WaitingDrafts.with(added, drafts));
      settleDrafts(added.isEmpty() ? null : drafts, isWritten);
    } catch (IOException | RuntimeException e) {
      failed(drafts, e);
    }
  }

  /// The newest says how it went. While the folder is away all wait, so that the history has each
  /// of them once it is back. Where a save was begun, what could be written is, and the newest
  /// alone is tried again: an older one would be written over it.
  ///
  /// @return whether it is written
  private boolean write(List<Version> versions) {
    var unwritten = new ArrayList<Version>();
    SaveState after = lastWritten;
    for (Version version : versions) {
      if (isAway(after)) {
        unwritten.add(version);
        continue;
      }
      unwritten.clear();
      after = write(version);
      if (after instanceof SaveState.Failed) {
        unwritten.add(version);
      }
    }
    settle(unwritten, after);
    recordPauseLater();
    return unwritten.isEmpty();
  }

  private static boolean isAway(SaveState after) {
    return after instanceof SaveState.Failed(FolderAway _);
  }

  private SaveState write(Version version) {
    if (version.stretch() != writtenStretch) {
      folder.endStretch();
      writtenStretch = version.stretch();
    }
    try {
      Saved saved = folder.save(version.assessment(), new Signature(version.by(), clock.instant()));
      SaveState after = onDisk(saved.conflicts());
      return saved.unrecorded().isEmpty() || after instanceof SaveState.Conflicting
          ? after
          : new SaveState.Unrecorded(saved.unrecorded());
    } catch (IOException | RuntimeException e) {
      return new SaveState.Failed(e);
    }
  }

  private SaveState onDisk(List<FileConflict> conflicts) {
    return conflicts.isEmpty()
        ? new SaveState.IsSaved(clock.instant())
        : new SaveState.Conflicting(conflicts);
  }

  /// Has what was typed put into the history once nobody goes on with it.
  private synchronized void recordPauseLater() {
    if (pause != null) {
      pause.cancel(false);
    }
    if (!writer.isShutdown()) {
      pause =
          writer.schedule(
              this::recordPause, HistoryLog.PAUSE.toMillis() + 1_000, TimeUnit.MILLISECONDS);
    }
  }

  /// Puts what was typed into the history, if nobody went on with it; what fails is tried again.
  void recordPause() {
    record(() -> folder.recordPause(clock.instant()));
  }

  private interface Recording {
    void run() throws IOException;
  }

  private void record(Recording recording) {
    writing.lock();
    try {
      recording.run();
      recorded();
    } catch (FolderAway | RuntimeException e) {
      saveAgain(e);
    } catch (IOException e) {
      unrecorded(e);
    } finally {
      writing.unlock();
    }
  }

  /// The history has everything again.
  private void recorded() {
    SaveState now = onDisk(folder.conflicts().all());
    synchronized (this) {
      if (lastWritten instanceof SaveState.Unrecorded) {
        lastWritten = now;
        tellWritten();
      }
    }
  }

  /// All is on disk; its history is tried again.
  private synchronized void unrecorded(IOException cause) {
    lastWritten =
        new SaveState.Unrecorded(tr("The history could not be written. %s", cause.getMessage()));
    tellWritten();
    recordAgain();
  }

  private void recordAgain() {
    isStretchOver = true;
    if (waitingSince == null) {
      waitingSince = clock.instant();
    }
    if (!scheduled) {
      schedule(retry);
    }
  }

  /// What is on disk is saved once more, and its history with it.
  private void saveAgain(Exception cause) {
    // Asked before anything is held here: it waits for whoever works with the folder.
    var last = new Version(folder.assessment(), "", writtenStretch);
    synchronized (this) {
      if (waiting.isEmpty()) {
        waiting.add(last);
      }
      tryAgain(new SaveState.Failed(cause));
    }
  }

  /// @param unwritten what could not be written, oldest first
  private synchronized void settle(List<Version> unwritten, SaveState after) {
    if (after instanceof SaveState.Failed) {
      waiting.again(unwritten);
      tryAgain(after);
      return;
    }
    lastWritten = after;
    tellWritten();
    if (after instanceof SaveState.Unrecorded) {
      recordAgain();
    }
  }

  /// Unless there is other trouble, which was told.
  private void tellWritten() {
    if (!draftsFailed) {
      become(waiting.isEmpty() ? lastWritten : new SaveState.Waiting());
    }
  }

  /// @param again to be written once the assessment is; null where it is
  private synchronized void settleDrafts(@Nullable List<FormDraft> again, boolean isWritten) {
    boolean failedBefore = draftsFailed;
    draftsFailed = false;
    if (again != null) {
      waitingDrafts.again(again);
    }
    if (failedBefore && isWritten) {
      tellWritten();
    }
  }

  private synchronized void failed(List<FormDraft> drafts, Exception cause) {
    draftsFailed = true;
    waitingDrafts.again(drafts);
    tryAgain(new SaveState.Failed(cause));
  }

  private void tryAgain(SaveState failed) {
    if (waitingSince == null) {
      waitingSince = clock.instant();
    }
    become(failed);
    if (!scheduled) {
      schedule(retry);
    }
  }

  private void become(SaveState next) {
    state = next;
    observerThread.execute(() -> observers.forEach(observer -> observer.accept(next)));
  }
}
