package org.soundings.app.save;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.soundings.app.save.PendingVersions.Version;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FolderMissingException;
import org.soundings.store.SaveResult;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Signature;

/// Writes values into the folder of an assessment and reports the result.
///
/// Not thread-safe.
final class VersionWriter {

  private final AssessmentFolder folder;
  private final Clock clock;

  /// The stretch of work that was written last.
  private int writtenStretch;

  VersionWriter(AssessmentFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// @param unwritten must be written again, oldest first
  /// @param after the state after writing the newest
  record Outcome(List<Version> unwritten, SaveState after) {}

  /// While the folder is missing, all values wait, so that the history gets each of them when it is
  /// back. After a partial save only the newest is retried, because an older one would overwrite
  /// it.
  ///
  /// @param versions oldest first, at least one
  Outcome write(List<Version> versions) {
    var unwritten = new ArrayList<Version>();
    SaveState after = new SaveState.Waiting();
    for (Version version : versions) {
      if (after instanceof SaveState.Failed(FolderMissingException _)) {
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
      SaveResult saved =
          folder.save(version.assessment(), new Signature(version.by(), clock.instant()));
      SaveState after = onDisk(saved.conflicts());
      return saved.unrecorded().isEmpty() || after instanceof SaveState.Conflicting
          ? after
          : new SaveState.Unrecorded(saved.unrecorded());
    } catch (IOException | RuntimeException e) {
      return new SaveState.Failed(e);
    }
  }

  /// The value on disk, to write it once more.
  Version last() {
    return new Version(folder.assessment(), "", writtenStretch);
  }

  /// The state of the assessment on disk. Waits for a running save.
  SaveState onDisk() {
    return onDisk(folder.conflicts().all());
  }

  private SaveState onDisk(List<FileConflict> conflicts) {
    return conflicts.isEmpty()
        ? new SaveState.IsSaved(clock.instant())
        : new SaveState.Conflicting(conflicts);
  }
}
