package org.soundings.app.save;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.soundings.app.save.PendingVersions.Version;
import org.soundings.store.draft.FormDraft;

/// What waits to be written, and the save state of the rest.
///
/// Thread-safe: one call runs at a time.
final class SaveQueue {

  private final Executor observerThread;
  private final List<Consumer<SaveState>> observers = new CopyOnWriteArrayList<>();
  private final PendingVersions versions = new PendingVersions();
  private final PendingDrafts drafts = new PendingDrafts();
  private boolean isWritingVersions;
  private boolean isStretchOver;

  /// The state after the last write of the assessment.
  private SaveState written;

  /// Why drafts could not be written last. Null if they were.
  private @Nullable Exception draftsFailure;

  private volatile SaveState state;

  private final boolean isReadOnly;

  SaveQueue(SaveState first, Executor observerThread) {
    this.observerThread = observerThread;
    written = first;
    state = first;
    isReadOnly = first instanceof SaveState.ReadOnly;
  }

  SaveState state() {
    return state;
  }

  Runnable observe(Consumer<SaveState> observer) {
    observers.add(observer);
    return () -> observers.remove(observer);
  }

  /// @return whether it must be written
  synchronized boolean changed(Version version) {
    if (isReadOnly) {
      return false;
    }
    versions.add(version);
    if (!(state instanceof SaveState.Failed)) {
      become(new SaveState.Waiting());
    }
    return true;
  }

  /// @return whether it must be written
  synchronized boolean changed(List<FormDraft> allDrafts) {
    if (!isReadOnly) {
      drafts.changed(allDrafts);
    }
    return !isReadOnly;
  }

  /// @param draft the draft that was added to an assessment queued before
  /// @param allDrafts all current drafts
  /// @return whether it must be written
  synchronized boolean added(FormDraft draft, List<FormDraft> allDrafts) {
    if (isWritingVersions || !versions.isEmpty()) {
      drafts.added(draft);
    }
    return changed(allDrafts);
  }

  /// @return whether it must be written
  synchronized boolean stretchEnded() {
    isStretchOver = !isReadOnly;
    return isStretchOver;
  }

  synchronized boolean isEmpty() {
    return versions.isEmpty() && drafts.isEmpty();
  }

  synchronized boolean hasVersions() {
    return !versions.isEmpty();
  }

  /// What to write now.
  ///
  /// @param isStretchOver whether all of it must be recorded in the history
  record Work(List<Version> versions, boolean isStretchOver) {}

  synchronized Work take() {
    if (isReadOnly) {
      return new Work(List.of(), false);
    }
    var work = new Work(versions.take(), isStretchOver);
    isWritingVersions = !work.versions().isEmpty();
    isStretchOver = false;
    return work;
  }

  synchronized void written(VersionWriter.Outcome outcome) {
    versions.again(outcome.unwritten());
    written = outcome.after();
    isStretchOver |= written instanceof SaveState.Unrecorded;
  }

  /// The drafts to write now, after the assessment. Null if they are on disk.
  synchronized @Nullable List<FormDraft> takeDrafts() {
    isWritingVersions = false;
    if (versions.isEmpty()) {
      drafts.assessmentWritten();
    }
    return drafts.take();
  }

  synchronized void kept() {
    draftsFailure = null;
  }

  synchronized void notKept(Exception failure) {
    drafts.again();
    draftsFailure = failure;
  }

  /// The history is complete again.
  ///
  /// @param onDisk the state of the assessment on disk
  synchronized void recorded(SaveState onDisk) {
    if (written instanceof SaveState.Unrecorded) {
      written = onDisk;
    }
  }

  /// Everything is on disk, but its history must be written again.
  synchronized void unrecorded(IOException cause) {
    written =
        new SaveState.Unrecorded(tr("The history could not be written. %s", cause.getMessage()));
    isStretchOver = true;
  }

  /// The last version is saved once more, with its history.
  synchronized void writeAgain(Version last, Exception cause) {
    if (versions.isEmpty()) {
      versions.add(last);
    }
    written = new SaveState.Failed(cause);
  }

  /// The user resolved a conflict.
  ///
  /// @param onDisk the state of the assessment on disk
  synchronized void resolved(SaveState onDisk) {
    if (written instanceof SaveState.Conflicting) {
      written = onDisk;
      tell();
    }
  }

  /// Reports the current state.
  ///
  /// @return whether something must be retried
  synchronized boolean tell() {
    SaveState now = written;
    if (!(written instanceof SaveState.Failed)) {
      if (draftsFailure != null) {
        now = new SaveState.Failed(draftsFailure);
      } else if (!versions.isEmpty()) {
        now = new SaveState.Waiting();
      }
    }
    if (!now.equals(state)) {
      become(now);
    }
    return now instanceof SaveState.Failed || written instanceof SaveState.Unrecorded;
  }

  private void become(SaveState next) {
    state = next;
    observerThread.execute(() -> observers.forEach(observer -> observer.accept(next)));
  }
}
