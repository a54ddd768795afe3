package org.soundings.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.PartText;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.YamlEditor;
import org.soundings.yaml.YamlWriter;

/// Writes and deletes the files of parts in one save. A file that others changed is not touched:
/// the local version becomes a conflict copy.
final class PartWriter {

  private final FolderGate gate;
  private final FolderParts parts;
  private final List<String> written = new ArrayList<>();
  private final List<FileConflict> notDeleted = new ArrayList<>();

  PartWriter(FolderGate gate, FolderParts parts) {
    this.gate = gate;
    this.parts = parts;
  }

  /// The result so far.
  ///
  /// @param unrecorded why the history is incomplete, "" if it is complete
  SaveResult saved(String unrecorded) {
    written.sort(String::compareTo);
    var conflicts = new ArrayList<>(parts.pending().conflicts());
    conflicts.addAll(notDeleted);
    return new SaveResult(written, conflicts, unrecorded);
  }

  /// Writes a part, or notes a conflict copy if others changed its file.
  void write(AssessmentPart part) throws IOException {
    byte[] old = gate.read(part.path());
    String reason = parts.reasonNotToWrite(part.path(), old);
    if (reason != null) {
      // First ensures that the local version can be written at all.
      var _ = PartText.bytes(part);
      parts.conflicting(part, reason);
      return;
    }
    byte[] bytes = bytes(part, old);
    if (old == null || !Arrays.equals(bytes, old)) {
      try {
        AtomicFile.write(
            gate.file(part.path()), bytes, _ -> requireSame(old, gate.read(part.path())));
      } catch (ConcurrentChange _) {
        // Others changed the file during the write. It is now a conflict, as if the change had
        // been seen before.
        write(part);
        return;
      }
      written.add(part.path());
    }
    parts.written(part, bytes);
  }

  private static byte[] bytes(AssessmentPart part, byte @Nullable [] old) throws IOException {
    String local = YamlWriter.write(part.tree());
    // Before the file is edited, because editing one very long line takes minutes.
    PartText.kept(part, local);
    return PartText.checked(
        part,
        old == null
            ? local
            : YamlEditor.edit(new String(old, StandardCharsets.UTF_8), part.tree()));
  }

  /// Deletes the file of a removed part, unless others changed it. A file with comments or unknown
  /// keys is copied first.
  void delete(AssessmentPart part) throws IOException {
    byte[] old = gate.read(part.path());
    String reason = old == null ? null : parts.reasonNotToWrite(part.path(), old);
    if (reason != null) {
      notDeleted.add(new FileConflict(part.path(), "", reason));
    } else if (old != null) {
      if (!new String(old, StandardCharsets.UTF_8).equals(YamlWriter.write(part.tree()))) {
        parts.keepConflictCopy(part.path(), old);
      }
      try {
        AtomicFile.delete(
            gate.file(part.path()), moved -> requireSame(old, Files.readAllBytes(moved)));
      } catch (ConcurrentChange _) {
        delete(part);
        return;
      }
      written.add(part.path());
    }
    parts.deleted(part.path());
  }

  /// Others changed a file between the check and the moment at which it is replaced or deleted.
  private static final class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static void requireSame(byte @Nullable [] seen, byte @Nullable [] now) {
    if (!Arrays.equals(seen, now)) {
      throw new ConcurrentChange();
    }
  }
}
