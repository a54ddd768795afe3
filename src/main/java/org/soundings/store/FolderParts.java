package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Sha256;
import org.soundings.store.conflict.ConflictCopies;
import org.soundings.store.conflict.ConflictCopy;
import org.soundings.store.conflict.PendingConflicts;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.gate.FolderGate;

/// The files of a folder as last read or saved, and how those on disk differ.
final class FolderParts {

  private final FolderGate gate;
  private final ConflictCopies copies;
  private final ConflictCopies recovery;
  private final FileCache cache;
  private SortedMap<String, Sha256> digests = new TreeMap<>();
  private Set<String> damaged = new TreeSet<>();
  private final PendingConflicts pending;
  private SortedMap<String, AssessmentPart> saved = new TreeMap<>();

  FolderParts(Path path) {
    this.gate = new FolderGate(path);
    this.copies = new ConflictCopies(gate, FolderLayout.CONFLICTS);
    this.recovery = new ConflictCopies(gate, FolderLayout.RECOVERY);
    this.pending = new PendingConflicts(copies);
    this.cache = new FileCache(gate);
  }

  /// The same files in a copy of the folder, in their known state.
  FolderParts(FolderParts known, Path copy) {
    this(copy);
    digests = new TreeMap<>(known.digests);
    damaged = new TreeSet<>(known.damaged);
    saved = new TreeMap<>(known.saved);
    pending.addAll(known.pending);
  }

  /// Notes the content of a file in a copy.
  ///
  /// @param there its content in the folder; if others changed it, the local version becomes a
  ///   conflict copy
  void copied(String file, byte[] there) {
    AssessmentPart local = saved.get(file);
    boolean isKept = damaged.contains(file) || pending.all().containsKey(file);
    if (local != null && !isKept && !Sha256.of(there).equals(digests.get(file))) {
      pending.add(local, tr("The file was changed in the meantime."), base(file));
    }
  }

  /// Notes the content of a file in a copy that is missing or unreadable in the folder.
  ///
  /// @param made its last known part; null if there is none
  void copiedFromMemory(String file, byte @Nullable [] made) {
    damaged.remove(file);
    pending.forget(file);
    if (made == null) {
      digests.remove(file);
    } else {
      digests.put(file, Sha256.of(made));
    }
  }

  /// Continues with the content that was read.
  void take(FolderReader.Content content) {
    digests = content.digests();
    damaged = new TreeSet<>(content.damaged());
    saved = AssessmentPart.of(content.assessment());
    pending.forgetAll();
    copies.settle();
  }

  /// The local versions that became conflict copies.
  PendingConflicts pending() {
    return pending;
  }

  /// The parts as last read or saved, by path.
  SortedMap<String, AssessmentPart> saved() {
    return Collections.unmodifiableSortedMap(saved);
  }

  boolean isSaved(AssessmentPart part) {
    return part.equals(saved.get(part.path()));
  }

  /// Files that could not be read completely.
  Set<String> damaged() {
    return Collections.unmodifiableSet(damaged);
  }

  /// A file as it is on disk. Null if it does not exist.
  byte @Nullable [] read(String file) throws IOException {
    return gate.read(file);
  }

  /// A file as it is on disk. Null if it differs from what was last read or saved.
  byte @Nullable [] asRead(String file) throws IOException {
    byte[] bytes = gate.read(file);
    return bytes != null && Sha256.of(bytes).equals(digests.get(file)) ? bytes : null;
  }

  /// Copies a file on disk before it is replaced, because the history does not contain it.
  ///
  /// @return the path of the copy; empty if there is no such file
  Optional<String> keepCopy(String file) throws IOException {
    byte[] there = gate.read(file);
    return there == null ? Optional.empty() : Optional.of(recovery.keep(file, there));
  }

  /// Copies the version of others before the local version replaces it.
  ///
  /// @return the path of the copy
  String keepConflictCopy(String file, byte[] onDisk) throws IOException {
    return copies.keep(file, onDisk);
  }

  /// Accepts the version of others as known, so that the next save replaces it.
  ///
  /// @param onDisk the content on disk; null if the file does not exist
  void giveWay(String file, byte @Nullable [] onDisk) {
    if (onDisk == null) {
      digests.remove(file);
    } else {
      digests.put(file, Sha256.of(onDisk));
    }
    damaged.remove(file);
    saved.remove(file);
  }

  /// The files that others changed, created or deleted since they were last read or saved, sorted.
  List<String> outsideChanges() throws IOException {
    cache.clear();
    return outsideChangesAtAGlance();
  }

  /// The same, without reading files whose attributes have not changed.
  List<String> outsideChangesAtAGlance() throws IOException {
    var changed = new TreeSet<String>();
    for (String file : FolderFiles.records(gate)) {
      Sha256 known = digests.get(file);
      if (known == null) {
        if (!damaged.contains(file)) {
          changed.add(file);
        }
      } else if (!known.equals(cache.digest(file))) {
        changed.add(file);
      }
    }
    digests.keySet().stream().filter(file -> !gate.isThere(file)).forEach(changed::add);
    return List.copyOf(changed);
  }

  /// Notes that a part was written to its file.
  void written(AssessmentPart part, byte[] bytes) {
    String file = part.path();
    digests.put(file, Sha256.of(bytes));
    cache.forget(file);
    saved.put(file, part);
    if (pending.all().containsKey(file)) {
      // The user chose this version, or others restored onDisk.
      pending.forget(file);
      copies.remove(file);
    }
  }

  /// Notes that a part cannot be written, because others changed its file.
  void conflicting(AssessmentPart part, String reason) {
    pending.add(part, reason, base(part.path()));
    saved.put(part.path(), part);
  }

  /// Notes that a part was deleted.
  void deleted(String file) {
    digests.remove(file);
    cache.forget(file);
    saved.remove(file);
    pending.forget(file);
  }

  /// A file before it was changed here and by others.
  ConflictCopy.Base base(String file) {
    ConflictCopy before = pending.all().get(file);
    if (before != null) {
      return before.base();
    }
    return damaged.contains(file)
        ? ConflictCopy.Base.UNKNOWN
        : new ConflictCopy.Base(saved.get(file), true);
  }

  /// Why a file must not be overwritten. Null if it may be.
  ///
  /// @param old the content on disk; null if the file does not exist
  @Nullable String reasonNotToWrite(String file, byte @Nullable [] old) {
    Sha256 known = digests.get(file);
    if (old == null) {
      return known == null ? null : tr("The file was deleted in the meantime.");
    }
    if (damaged.contains(file)) {
      return tr("Part of the file could not be read.");
    }
    return Sha256.of(old).equals(known) ? null : tr("The file was changed in the meantime.");
  }
}
