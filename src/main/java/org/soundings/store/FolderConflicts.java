package org.soundings.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.store.conflict.ConflictCopy;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.conflict.UnresolvedConflicts;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.history.History;
import org.soundings.store.history.HistoryLog;
import org.soundings.store.history.Signature;

/// The files of a folder of which there are two versions, because others changed them while they
/// were changed here. Theirs stands where it was, ours beside it.
///
/// Safe for several threads, as the folder is.
public final class FolderConflicts {

  private final AssessmentFolder folder;
  private final FolderParts parts;
  private final Recorder recorder;
  private final HistoryLog log;

  FolderConflicts(AssessmentFolder folder, FolderParts parts, Recorder recorder, HistoryLog log) {
    this.folder = folder;
    this.parts = parts;
    this.recorder = recorder;
    this.log = log;
  }

  /// A file as others left it, beside what stands here for it.
  public BothVersions both(String file, Progress progress) throws IOException {
    FolderReader.Content read = folder.readAgain(progress).content();
    byte[] there = parts.read(file);
    String text = there == null ? null : new String(there, StandardCharsets.UTF_8);
    Assessment current;
    ConflictCopy.Base base;
    synchronized (folder) {
      current = folder.assessment();
      base = parts.base(file);
    }
    return BothVersions.of(file, read, text, current, base);
  }

  /// What of ours was put aside since the folder was read.
  public List<FileConflict> aside() {
    synchronized (folder) {
      return parts.pending().all().values().stream().map(ConflictCopy::conflict).toList();
    }
  }

  /// The files of which ours could not be put beside theirs, and is in memory alone.
  public Set<String> unkept() {
    synchronized (folder) {
      return parts.pending().unkept();
    }
  }

  /// Whether ours would be lost by going on from what others left: it stands in no file, not even
  /// in the history, or that would not tell what took its place because it cannot be read.
  public boolean areLostBy(FolderSnapshot theirs) {
    synchronized (folder) {
      Set<String> unkept = unkept();
      boolean isInHistory = parts.pending().areNoted() && log.isWritten();
      return !unkept.isEmpty()
          && (!isInHistory || !Collections.disjoint(unkept, theirs.content().damaged()));
    }
  }

  /// Puts ours into the history where it could not be put beside theirs, so that it stands in a
  /// file before theirs takes its place.
  ///
  /// @throws IOException if that could not be written either: ours is in memory alone still
  public void keepInHistory() throws IOException {
    synchronized (folder) {
      folder.requireHeld();
      if (!unkept().isEmpty()) {
        parts.pending().toBeNoted().forEach(recorder::recordOurs);
        log.end();
        log.write();
      }
    }
  }

  /// Writes our version of one file over what somebody else made of it, keeping their comments and
  /// unknown keys. Their version should have been looked at before; the history keeps it, and names
  /// those who wrote ours.
  ///
  /// @param signature whoever chose that
  /// @return where their version is where nobody could read it, so that the history cannot keep it
  /// @throws IOException if ours could not be written, or is and the history does not have it
  public Optional<String> keepOurs(String file, Signature signature) throws IOException {
    synchronized (folder) {
      folder.requireHeld();
      if (!parts.isInConflict(file)) {
        // It was settled meanwhile, such as by taking theirs over.
        return Optional.empty();
      }
      ConflictCopy copy = parts.pending().all().get(file);
      Assessment ours = folder.assessment();
      Optional<String> theirs = parts.giveWay(file, AssessmentPart.of(ours).containsKey(file));
      folder.unread().keep(parts.damaged());
      // What stands there is theirs now, and not what was typed here last.
      log.end();
      if (copy != null) {
        recorder.recordKept(copy, signature, theirs.isEmpty());
      }
      Saved saved = folder.save(ours, signature);
      if (saved.conflicts().stream().noneMatch(again -> again.path().equals(file))) {
        parts.settled(file);
      }
      if (!saved.unrecorded().isEmpty()) {
        throw new IOException(saved.unrecorded());
      }
      return theirs;
    }
  }

  /// What was put aside when the folder was open before, and that nobody chose then: versions whose
  /// words stand in no file and in no history.
  public List<FileConflict> leftAside() throws IOException {
    return findLeftAside().stream().map(ConflictCopy::conflict).toList();
  }

  /// Puts them into the history as what theirs took the place of.
  ///
  /// @return what was put there
  public List<FileConflict> recordLeftAside(Signature signature) throws IOException {
    List<ConflictCopy> left = findLeftAside();
    synchronized (folder) {
      folder.requireHeld();
      for (ConflictCopy each : left) {
        recorder.recordGivenWay(Map.of(each.ours().path(), each), signature);
      }
      log.write();
    }
    return left.stream().map(ConflictCopy::conflict).toList();
  }

  /// Reads what may be a long history, and keeps nobody from saving meanwhile.
  private List<ConflictCopy> findLeftAside() throws IOException {
    History.Pending pending;
    synchronized (folder) {
      pending = History.pending(log);
    }
    return new UnresolvedConflicts(
            folder.gate(), AssessmentPart.of(folder.assessment()), folder.unread().paths(), pending)
        .find();
  }
}
