package org.soundings.store;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.store.conflict.ConflictCopy;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.history.HistoryLog;
import org.soundings.store.history.Signature;

/// Finds what others changed in an open folder, and continues with their changes.
///
/// Thread-safe, as the folder is.
public final class ChangesByOthers {

  private final AssessmentFolder folder;
  private final FolderParts parts;
  private final Recorder recorder;
  private final HistoryLog log;

  ChangesByOthers(AssessmentFolder folder, FolderParts parts, Recorder recorder, HistoryLog log) {
    this.folder = folder;
    this.parts = parts;
    this.recorder = recorder;
    this.log = log;
  }

  /// The files that others changed, created or deleted since they were last read or saved, sorted.
  ///
  /// @throws IOException if the folder no longer exists or cannot be read
  public List<String> files() throws IOException {
    synchronized (folder) {
      folder.access().requireThere();
      return parts.outsideChanges();
    }
  }

  /// The same, fast enough for frequent calls. A file is read again only if its size or time
  /// differs from the last look.
  ///
  /// @throws IOException if the folder no longer exists or cannot be read
  public List<String> filesAtAGlance() throws IOException {
    synchronized (folder) {
      folder.access().requireThere();
      return parts.outsideChangesAtAGlance();
    }
  }

  /// Reads everything again without continuing with it, see [#accept].
  public FolderSnapshot read(Progress progress) throws IOException {
    FolderFiles.requireAssessment(folder.path());
    return new FolderSnapshot(FolderReader.read(folder.path(), progress));
  }

  /// Continues with what was read. No save may happen in between. Conflict copies stay, and the
  /// history records that the local version was replaced, unless the version of others cannot be
  /// read.
  ///
  /// @param local the local state so far
  /// @param signature the time; the author is empty, because the authors of the other changes are
  ///   not known
  /// @return the state to continue with
  public KeepLocalFiles accept(FolderSnapshot read, Assessment local, Signature signature) {
    synchronized (folder) {
      List<ConflictCopy> gaveWay = List.copyOf(parts.pending().all().values());
      log.end();
      folder.take(read.content());
      gaveWay.forEach(copy -> recorder.recordGivenWay(copy.local(), signature));
      // Parts without changes already have their tree.
      SortedMap<String, AssessmentPart> saved = parts.saved();
      KeepLocalFiles kept =
          KeepLocalFiles.of(read, saved.keySet(), AssessmentPart.changed(local, saved).values());
      kept.parts().forEach(recorder::goOnFrom);
      return kept;
    }
  }
}
