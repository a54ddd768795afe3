package org.soundings.store;

import java.util.List;
import org.soundings.store.conflict.FileConflict;

/// What a save did.
///
/// @param written paths of files written or deleted, sorted
/// @param conflicts files that somebody else changed meanwhile; they were not touched
/// @param unrecorded why the history does not have it, and where the previous versions are kept; ""
///   if it has
public record Saved(List<String> written, List<FileConflict> conflicts, String unrecorded) {

  public Saved {
    written = List.copyOf(written);
    conflicts = List.copyOf(conflicts);
  }

  public boolean isEmpty() {
    return written.isEmpty() && conflicts.isEmpty();
  }
}
