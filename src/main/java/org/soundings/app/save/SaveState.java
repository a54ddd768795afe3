package org.soundings.app.save;

import java.time.Instant;
import java.util.List;
import org.soundings.store.conflict.FileConflict;

/// The save state that the user sees.
public sealed interface SaveState {
  /// Everything is on disk.
  ///
  /// @param at when it was last written
  record IsSaved(Instant at) implements SaveState {}

  /// Something was changed and will be written shortly.
  record Waiting() implements SaveState {}

  /// Written, except for files that another user changed in the meantime.
  record Conflicting(List<FileConflict> conflicts) implements SaveState {}

  /// Everything is on disk, but not recorded in the history.
  ///
  /// @param why the error, and where the previous versions are stored
  record Unrecorded(String why) implements SaveState {}

  /// Nothing could be written. Writing is retried automatically.
  ///
  /// @param cause the error of the system, or a bug
  record Failed(Exception cause) implements SaveState {}

  /// The folder is read-only.
  record ReadOnly(String reason) implements SaveState {}
}
