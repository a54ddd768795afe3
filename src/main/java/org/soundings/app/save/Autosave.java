package org.soundings.app.save;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Workbench;
import org.soundings.app.save.WaitingVersions.Version;
import org.soundings.assessment.Assessment;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FolderAway;
import org.soundings.store.draft.FormDraft;

/// Writes every change to disk within a second, on a thread of its own, and says how that went.
///
/// [SaveTimer] says when. When writing fails, nothing typed is lost: it stays in memory, the state
/// says what happened, and it is tried again every [#RETRY].
public final class Autosave implements AutoCloseable, FormDrafts.Keeper {

  static final Duration RETRY = Duration.ofSeconds(2);

  private final AssessmentFolder folder;
  private final Clock clock;
  private final SaveQueue queue;
  private final VersionWriter writer;
  private final SaveTimer timer;

  /// Held from taking a value until it is settled, so that an older value is never written after a
  /// newer one.
  private final ReentrantLock writing = new ReentrantLock();

  /// Whether nothing is written any more. Guarded by [#writing].
  private boolean isClosed;

  /// @param observerThread runs what is told to observers, such as `Platform::runLater`
  public Autosave(AssessmentFolder folder, Clock clock, Executor observerThread) {
    this(folder, clock, observerThread, RETRY);
  }

  /// @param retry how long it waits after a failure until it tries again
  Autosave(AssessmentFolder folder, Clock clock, Executor observerThread, Duration retry) {
    this.folder = folder;
    this.clock = clock;
    this.writer = new VersionWriter(folder, clock);
    this.timer = new SaveTimer(clock, retry, this::write);
    this.queue =
        new SaveQueue(
            folder
                .whyReadOnly()
                .<SaveState>map(SaveState.ReadOnly::new)
                .orElseGet(() -> new SaveState.IsSaved(clock.instant())),
            observerThread);
  }

  public SaveState state() {
    return queue.state();
  }

  /// Has the observer told of every change of state.
  public Runnable observe(Consumer<SaveState> observer) {
    return queue.observe(observer);
  }

  /// Takes note of a new value. Returns at once.
  ///
  /// @param by who made it, for the history; "" where not known
  /// @param stretch which stretch of work it belongs to, see [Workbench#stretch]: the last value of
  ///   each that was written is kept in the history
  public void changed(Assessment assessment, String by, int stretch) {
    writeLater(queue.changed(new Version(assessment, by, stretch)));
  }

  /// Takes note of what is begun in forms and not added yet; it is written as soon as everything
  /// else. Only trouble with it is told: it changes nothing of the assessment. Returns at once.
  @Override
  public void changed(List<FormDraft> drafts) {
    writeLater(queue.changed(drafts));
  }

  /// Takes note of what was added from a form to an assessment that was given before: it stays
  /// among the drafts on disk until that is written. Returns at once.
  @Override
  public void added(FormDraft draft, List<FormDraft> drafts) {
    writeLater(queue.added(draft, drafts));
  }

  /// Takes note that nobody goes on with what was typed: as it is then, it is put into the history.
  /// Returns at once.
  public void stretchEnded() {
    writeLater(queue.stretchEnded());
  }

  private void writeLater(boolean isWanted) {
    if (isWanted) {
      timer.changed();
    }
  }

  /// Writes what is waiting now, and its history, on the caller's thread: before closing, or before
  /// a file is read by others.
  public void flush() {
    write();
    // What keeps the files from being written is told once, not again for the history. A draft that
    // cannot be kept keeps nothing else from it.
    if (isAssessmentOnDisk()) {
      record(folder.history()::recordAll);
    }
  }

  /// Whether everything that was typed is on disk, in its own file or, where somebody else changed
  /// that meanwhile, beside it. Waits for a write that is under way.
  public boolean isEverythingOnDisk() {
    return settled(queue::isEmpty);
  }

  /// The same of the assessment alone, without what is begun in forms.
  public boolean isAssessmentOnDisk() {
    return settled(() -> !queue.hasVersions());
  }

  private boolean settled(BooleanSupplier asked) {
    writing.lock();
    try {
      return asked.getAsBoolean();
    } finally {
      writing.unlock();
    }
  }

  /// Takes note that people have resolved a conflict.
  public void resolved() {
    queue.resolved(writer.onDisk());
  }

  /// Writes what is waiting and ends the thread. What cannot be written now never is: whoever takes
  /// the folder next finds nothing of it appear later.
  @Override
  public void close() {
    timer.close();
    flush();
    writing.lock();
    try {
      isClosed = true;
    } finally {
      writing.unlock();
    }
  }

  private void write() {
    writing.lock();
    try {
      if (!isClosed) {
        timer.writing();
        writeWaiting(queue.take());
      }
    } finally {
      writing.unlock();
    }
  }

  private void writeWaiting(SaveQueue.Work work) {
    if (!work.versions().isEmpty()) {
      queue.written(writer.write(work.versions()));
      timer.afterPause(this::recordPause);
    }
    // After it: what was added from a form is left out only once it is written.
    keep(queue.takeDrafts());
    tell();
    if (work.isStretchOver()) {
      record(folder.history()::recordAll);
    }
  }

  private void keep(@Nullable List<FormDraft> drafts) {
    if (drafts == null) {
      return;
    }
    try {
      folder.keep(drafts);
      queue.kept();
    } catch (IOException | RuntimeException e) {
      queue.notKept(e);
    }
  }

  private void tell() {
    if (queue.tell()) {
      timer.failed();
    }
  }

  /// Puts what was typed into the history, if nobody went on with it; what fails is tried again.
  void recordPause() {
    record(() -> folder.history().recordPause(clock.instant()));
  }

  private interface Recording {
    void run() throws IOException;
  }

  private void record(Recording recording) {
    writing.lock();
    try {
      recording.run();
      queue.recorded(writer.onDisk());
    } catch (FolderAway | RuntimeException e) {
      queue.writeAgain(writer.last(), e);
    } catch (IOException e) {
      queue.unrecorded(e);
    } finally {
      writing.unlock();
    }
    tell();
  }
}
