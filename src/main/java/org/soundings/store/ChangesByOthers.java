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

/// What others changed in a folder that is open, and going on from it.
///
/// Safe for several threads, as the folder is.
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

  /// The files that they changed, made or deleted since they were read or saved, sorted.
  ///
  /// @throws IOException if the folder is not there any more, or cannot be read
  public List<String> files() throws IOException {
    synchronized (folder) {
      folder.access().requireThere();
      return parts.outsideChanges();
    }
  }

  /// The same at a glance, to be asked often: a file is read again only if its size or its time is
  /// another than when it was looked at last.
  ///
  /// @throws IOException if the folder is not there any more, or cannot be read
  public List<String> filesAtAGlance() throws IOException {
    synchronized (folder) {
      folder.access().requireThere();
      return parts.outsideChangesAtAGlance();
    }
  }

  /// Reads everything again, without going on from it: see [#accept].
  public FolderSnapshot read(Progress progress) throws IOException {
    FolderFiles.requireAssessment(folder.path());
    return new FolderSnapshot(FolderReader.read(folder.path(), progress));
  }

  /// Goes on from what was read again. Nothing may have been saved since. What was put aside of
  /// ours stays where it is, and stands in the history as what theirs took the place of, unless
  /// theirs cannot be read.
  ///
  /// @param ours what was here before
  /// @param signature when that is; by nobody, because those who wrote theirs are not known here
  /// @return what to go on with
  public KeepOurs accept(FolderSnapshot read, Assessment ours, Signature signature) {
    synchronized (folder) {
      List<ConflictCopy> gaveWay = List.copyOf(parts.pending().all().values());
      log.end();
      folder.take(read.content());
      gaveWay.forEach(copy -> recorder.recordGivenWay(copy.ours(), signature));
      // What did not change was made a tree of just now.
      SortedMap<String, AssessmentPart> saved = parts.saved();
      KeepOurs kept =
          KeepOurs.of(read, saved.keySet(), AssessmentPart.changed(ours, saved).values());
      kept.parts().forEach(recorder::goOnFrom);
      return kept;
    }
  }
}
