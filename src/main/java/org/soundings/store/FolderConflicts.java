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

/// The files of a folder that have two versions, because others changed them while they were
/// changed here. The version of others stays in place, the local one is a conflict copy.
///
/// Thread-safe, as the folder is.
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

  /// Both versions of a file.
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

  /// The conflicts that are unresolved since the folder was read.
  public List<FileConflict> all() {
    synchronized (folder) {
      return parts.pending().conflicts();
    }
  }

  /// Accepts the version on disk as known, so that the next save replaces it. A copy of it is kept,
  /// and the history continues from it.
  ///
  /// @param seen its text as the user saw it when choosing; empty if it was not shown
  /// @return the path of the copy; empty if others deleted the file, or it is no longer in conflict
  /// @throws IOException if it has changed since the user saw it, or the copy could not be written;
  ///   nothing was changed
  public Optional<String> giveWay(String file, Optional<String> seen) throws IOException {
    synchronized (folder) {
      folder.access().requireHeld();
      byte[] onDisk = parts.read(file);
      if (seen.isPresent() && !seen.get().equals(text(onDisk))) {
        throw new IOException(
            tr("The file was changed in the meantime. Compare the versions again."));
      }
      if (parts.reasonNotToWrite(file, onDisk) == null) {
        return Optional.empty();
      }
      Optional<String> copy =
          onDisk == null ? Optional.empty() : Optional.of(parts.keepConflictCopy(file, onDisk));
      recorder.goOnFrom(file, onDisk);
      parts.giveWay(file, onDisk);
      folder.unread().keep(parts.damaged());
      return copy;
    }
  }

  /// Writes the local version of a file over the version on disk, keeping the comments and unknown
  /// keys in it.
  ///
  /// @param seen the text of the version on disk as the user saw it when choosing; empty if it was
  ///   not shown
  /// @param signature the user who chose
  /// @return the path of a copy of the version on disk; empty if others deleted the file, or it is
  ///   no longer in conflict
  /// @throws IOException if the local version could not be written, or was written but not recorded
  ///   in the history
  public Optional<String> keepLocal(String file, Optional<String> seen, Signature signature)
      throws IOException {
    synchronized (folder) {
      Optional<String> copy = giveWay(file, seen);
      SaveResult saved = folder.save(folder.assessment(), signature);
      if (!saved.unrecorded().isEmpty()) {
        throw new IOException(saved.unrecorded());
      }
      return copy;
    }
  }

  /// Unresolved conflict copies of an earlier run: versions whose text is neither in a file nor in
  /// the history.
  public List<FileConflict> leftAside() throws IOException {
    return findLeftAside().stream().map(ConflictCopy::conflict).toList();
  }

  /// Records them in the history as replaced by the version on disk.
  ///
  /// @return the recorded conflicts
  public List<FileConflict> recordLeftAside(Signature signature) throws IOException {
    List<ConflictCopy> left = findLeftAside();
    synchronized (folder) {
      folder.access().requireHeld();
      for (ConflictCopy each : left) {
        recorder.recordGivenWay(each.local(), signature);
      }
      log.write();
    }
    return left.stream().map(ConflictCopy::conflict).toList();
  }

  /// The history may be long, so it is read without blocking a save.
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
