package org.soundings.store;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.soundings.assessment.Assessment;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.PartText;

/// The files of a state that becomes a milestone.
final class SnapshotFiles {

  private SnapshotFiles() {}

  /// Files that are on disk as in this state keep their comments. Files that could not be read
  /// completely are copied unchanged.
  ///
  /// @param parts the files of the folder
  static SortedMap<String, byte[]> of(Assessment state, FolderParts parts) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (AssessmentPart part : AssessmentPart.changed(state, parts.saved()).values()) {
      byte[] kept = parts.isSaved(part) ? parts.asRead(part.path()) : null;
      files.put(part.path(), kept != null ? kept : PartText.bytes(part));
    }
    for (String file : parts.damaged()) {
      byte[] kept = files.containsKey(file) ? null : parts.asRead(file);
      if (kept != null) {
        files.put(file, kept);
      }
    }
    return files;
  }
}
