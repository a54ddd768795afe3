package org.soundings.app.save;

import java.time.Instant;
import java.util.List;
import org.soundings.store.conflict.FileConflict;

/// How far what was typed is on disk, as people see it.
public sealed interface SaveState {
  /// Everything is on disk.
  ///
  /// @param at when it was written last
  record IsSaved(Instant at) implements SaveState {}

  /// Something was changed and is about to be written.
  record Waiting() implements SaveState {}

  /// Written, but not over what somebody else changed meanwhile.
  record Conflicting(List<FileConflict> conflicts) implements SaveState {}

  /// Everything is on disk, but the history does not have it.
  ///
  /// @param why what the system said, and where the previous versions are kept
  record Unrecorded(String why) implements SaveState {}

  /// Nothing could be written; it is tried again by itself.
  ///
  /// @param cause what the system said, or a mistake of the program
  record Failed(Exception cause) implements SaveState {}

  /// The folder is open for reading only.
  record ReadOnly(String reason) implements SaveState {}
}
