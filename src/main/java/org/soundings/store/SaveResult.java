package org.soundings.store;

import java.util.List;
import org.soundings.store.conflict.FileConflict;

/// The result of a save.
///
/// @param written paths of files written or deleted, sorted
/// @param conflicts files that another user changed in the meantime; they were not touched
/// @param unrecorded why the history is incomplete, and where the previous versions are stored; ""
///   if it is complete
public record SaveResult(List<String> written, List<FileConflict> conflicts, String unrecorded) {

  public SaveResult {
    written = List.copyOf(written);
    conflicts = List.copyOf(conflicts);
  }

  public boolean isEmpty() {
    return written.isEmpty() && conflicts.isEmpty();
  }
}
