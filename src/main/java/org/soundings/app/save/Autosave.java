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
import org.soundings.app.save.PendingVersions.Version;
import org.soundings.assessment.Assessment;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FolderMissingException;
import org.soundings.store.draft.FormDraft;

/// Writes every change to disk within a second, on its own thread, and reports the result.
///
/// [SaveTimer] decides when. If writing fails, nothing typed is lost: it stays in memory, the state
/// reports the error, and writing is repeated every [#RETRY].
public final class Autosave implements AutoCloseable, FormDrafts.Keeper {

  static final Duration RETRY = Duration.ofSeconds(2);

  private final AssessmentFolder folder;
  private final Clock clock;
  private final SaveQueue queue;
  private final VersionWriter writer;
  private final SaveTimer timer;

  /// Held from reading a value until it is written or has failed, so that an older value is never
  /// written after a newer one.
  private final ReentrantLock writing = new ReentrantLock();

  /// Whether writing has ended. Guarded by [#writing].
  private boolean isClosed;

  /// @param observerThread runs the calls to observers, such as `Platform::runLater`
  public Autosave(AssessmentFolder folder, Clock clock, Executor observerThread) {
    this(folder, clock, observerThread, RETRY);
  }

  /// @param retry the delay after a failure
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

  /// Notifies the observer of every change of state.
  public Runnable observe(Consumer<SaveState> observer) {
    return queue.observe(observer);
  }

  /// Queues a new value. Returns at once.
  ///
  /// @param by the author, for the history; "" if not known
  /// @param stretch the stretch of work it belongs to, see [Workbench#stretch]: the history records
  ///   the last written value of each
  public void changed(Assessment assessment, String by, int stretch) {
    writeLater(queue.changed(new Version(assessment, by, stretch)));
  }

  /// Queues the drafts in forms. They are written as quickly as the assessment. Only errors are
  /// reported, because drafts change nothing in the assessment. Returns at once.
  @Override
  public void changed(List<FormDraft> drafts) {
    writeLater(queue.changed(drafts));
  }

  /// Notes that a draft was added to an assessment that was queued before. The draft stays on disk
  /// until that assessment is written. Returns at once.
  @Override
  public void added(FormDraft draft, List<FormDraft> drafts) {
    writeLater(queue.added(draft, drafts));
  }

  /// Notes that typing has ended. The current value is recorded in the history. Returns at once.
  public void stretchEnded() {
    writeLater(queue.stretchEnded());
  }

  private void writeLater(boolean isWanted) {
    if (isWanted) {
      timer.changed();
    }
  }

  /// Writes pending changes and their history now, on the caller's thread, for example before
  /// closing or before another program reads a file.
  public void flush() {
    write();
    // If files cannot be written, the error is reported once and not again for the history. A
    // draft that cannot be written does not stop the history.
    if (isAssessmentOnDisk()) {
      record(folder.history()::recordAll);
    }
  }

  /// Whether everything typed is on disk, either in its own file or, if another user changed that
  /// file, in a conflict copy. Waits for a running write.
  public boolean isEverythingOnDisk() {
    return settled(queue::isEmpty);
  }

  /// The same for the assessment alone, without drafts.
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

  /// Notes that a conflict was resolved.
  public void resolved() {
    queue.resolved(writer.onDisk());
  }

  /// Writes pending changes and ends the thread. Later nothing more is written, so that the next
  /// program to open the folder sees no late changes.
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
    // After the assessment: a draft that was added is removed only once the assessment is written.
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

  /// Records typed text in the history if typing has paused. Failures are retried.
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
    } catch (FolderMissingException | RuntimeException e) {
      queue.writeAgain(writer.last(), e);
    } catch (IOException e) {
      queue.unrecorded(e);
    } finally {
      writing.unlock();
    }
    tell();
  }
}
