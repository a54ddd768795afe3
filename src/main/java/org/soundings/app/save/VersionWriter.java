package org.soundings.app.save;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.soundings.app.save.WaitingVersions.Version;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FolderAway;
import org.soundings.store.Saved;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Signature;

/// Writes values into the folder of an assessment, and says how that went.
///
/// Not safe for several threads.
final class VersionWriter {

  private final AssessmentFolder folder;
  private final Clock clock;

  /// The stretch of work that was written last.
  private int writtenStretch;

  VersionWriter(AssessmentFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// @param unwritten to be written again, oldest first
  /// @param after how the newest was written
  record Outcome(List<Version> unwritten, SaveState after) {}

  /// While the folder is away all wait, so that the history has each of them once it is back. Where
  /// a save was begun, what could be written is, and the newest alone is tried again: an older one
  /// would be written over it.
  ///
  /// @param versions oldest first, at least one
  Outcome write(List<Version> versions) {
    var unwritten = new ArrayList<Version>();
    SaveState after = new SaveState.Waiting();
    for (Version version : versions) {
      if (after instanceof SaveState.Failed(FolderAway _)) {
        unwritten.add(version);
        continue;
      }
      unwritten.clear();
      after = write(version);
      if (after instanceof SaveState.Failed) {
        unwritten.add(version);
      }
    }
    return new Outcome(unwritten, after);
  }

  private SaveState write(Version version) {
    if (version.stretch() != writtenStretch) {
      folder.history().endStretch();
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

  /// What the folder has, to be written once more.
  Version last() {
    return new Version(folder.assessment(), "", writtenStretch);
  }

  /// How what is on disk is there. Waits for a save that is under way.
  SaveState onDisk() {
    return onDisk(folder.conflicts().all());
  }

  private SaveState onDisk(List<FileConflict> conflicts) {
    return conflicts.isEmpty()
        ? new SaveState.IsSaved(clock.instant())
        : new SaveState.Conflicting(conflicts);
  }
}
