package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Progress;
import org.soundings.merge.BothVersions;
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
    FolderReader.Content read = folder.changesByOthers().read(progress).content();
    byte[] there = parts.read(file);
    synchronized (folder) {
      return new FileComparison(file, read, folder.assessment()).with(there, parts.base(file));
    }
  }

  private static String text(byte @Nullable [] file) {
    return file == null ? "" : new String(file, StandardCharsets.UTF_8);
  }

  /// The conflicts that nobody resolved since the folder was read.
  public List<FileConflict> all() {
    synchronized (folder) {
      return parts.pending().conflicts();
    }
  }

  /// Takes what others made of a file as known, so that what is saved next takes its place. A copy
  /// of it is kept beside, and the history goes on from it.
  ///
  /// @param seen the text of it that people saw when they chose; empty if they saw none
  /// @return where the copy is; empty if others deleted the file, or it is no longer in conflict
  /// @throws IOException if it is not what people saw, or the copy could not be written: nothing
  ///   was changed
  public Optional<String> giveWay(String file, Optional<String> seen) throws IOException {
    synchronized (folder) {
      folder.access().requireHeld();
      byte[] theirs = parts.read(file);
      if (seen.isPresent() && !seen.get().equals(text(theirs))) {
        throw new IOException(tr("Others changed it again meanwhile. Compare the two anew."));
      }
      if (parts.reasonNotToWrite(file, theirs) == null) {
        return Optional.empty();
      }
      Optional<String> copy =
          theirs == null ? Optional.empty() : Optional.of(parts.keepConflictCopy(file, theirs));
      recorder.goOnFrom(file, theirs);
      parts.giveWay(file, theirs);
      folder.unread().keep(parts.damaged());
      return copy;
    }
  }

  /// Writes our version of a file over what others made of it, keeping their comments and unknown
  /// keys.
  ///
  /// @param seen the text of theirs that people saw when they chose; empty if they saw none
  /// @param signature whoever chose that
  /// @return where a copy of theirs is; empty if others deleted the file, or it is no longer in
  ///   conflict
  /// @throws IOException if ours could not be written, or is and the history does not have it
  public Optional<String> keepOurs(String file, Optional<String> seen, Signature signature)
      throws IOException {
    synchronized (folder) {
      Optional<String> copy = giveWay(file, seen);
      Saved saved = folder.save(folder.assessment(), signature);
      if (!saved.unrecorded().isEmpty()) {
        throw new IOException(saved.unrecorded());
      }
      return copy;
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
      folder.access().requireHeld();
      for (ConflictCopy each : left) {
        recorder.recordGivenWay(each.ours(), signature);
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
