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
import org.soundings.base.Digest;
import org.soundings.store.conflict.ConflictCopies;
import org.soundings.store.conflict.ConflictCopy;
import org.soundings.store.conflict.PendingConflicts;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.gate.FolderGate;

/// The files of a folder as they were read or saved last, and how those on disk differ from that.
final class FolderParts {

  private final FolderGate gate;
  private final ConflictCopies copies;
  private final ConflictCopies recovery;
  private final FileCache cache;
  private SortedMap<String, Digest> digests = new TreeMap<>();
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

  /// The same files in a copy of the folder, as they are known now.
  FolderParts(FolderParts known, Path copy) {
    this(copy);
    digests = new TreeMap<>(known.digests);
    damaged = new TreeSet<>(known.damaged);
    saved = new TreeMap<>(known.saved);
    pending.addAll(known.pending);
  }

  /// Takes note of what a copy gets for a file.
  ///
  /// @param there what stands in the folder; ours becomes a conflict copy if others changed it
  void copied(String file, byte[] there) {
    AssessmentPart ours = saved.get(file);
    boolean isKept = damaged.contains(file) || pending.all().containsKey(file);
    if (ours != null && !isKept && !Digest.of(there).equals(digests.get(file))) {
      pending.add(ours, tr("Somebody changed it meanwhile."), base(file));
    }
  }

  /// Takes note of what a copy gets for a file that is not in the folder or cannot be read.
  ///
  /// @param made its part as it was seen last; null if there is none
  void copiedFromMemory(String file, byte @Nullable [] made) {
    damaged.remove(file);
    pending.forget(file);
    if (made == null) {
      digests.remove(file);
    } else {
      digests.put(file, Digest.of(made));
    }
  }

  /// Goes on from what was read.
  void take(FolderReader.Content content) {
    digests = content.digests();
    damaged = new TreeSet<>(content.damaged());
    saved = AssessmentPart.of(content.assessment());
    pending.forgetAll();
    copies.settle();
  }

  /// What we wrote and was put aside.
  PendingConflicts pending() {
    return pending;
  }

  /// What was read or saved last, by path.
  SortedMap<String, AssessmentPart> saved() {
    return Collections.unmodifiableSortedMap(saved);
  }

  boolean isSaved(AssessmentPart part) {
    return part.equals(saved.get(part.path()));
  }

  /// Files of which something could not be read.
  Set<String> damaged() {
    return Collections.unmodifiableSet(damaged);
  }

  /// A file as it is on disk; null if nothing stands there.
  byte @Nullable [] read(String file) throws IOException {
    return gate.read(file);
  }

  /// A file as it is on disk; null where that is not what was read or saved last.
  byte @Nullable [] asRead(String file) throws IOException {
    byte[] bytes = gate.read(file);
    return bytes != null && Digest.of(bytes).equals(digests.get(file)) ? bytes : null;
  }

  /// Keeps a copy of a file as it is on disk, because it is about to be replaced and the history
  /// does not have it.
  ///
  /// @return the path of the copy; empty if there is no such file
  Optional<String> keepCopy(String file) throws IOException {
    byte[] there = gate.read(file);
    return there == null ? Optional.empty() : Optional.of(recovery.keep(file, there));
  }

  /// Keeps a copy of what others made of a file, because ours is to take its place.
  ///
  /// @return the path of the copy
  String keepConflictCopy(String file, byte[] theirs) throws IOException {
    return copies.keep(file, theirs);
  }

  /// Takes what others made of a file as known, so that the next save writes over it.
  ///
  /// @param theirs what is on disk, null where nothing is
  void giveWay(String file, byte @Nullable [] theirs) {
    if (theirs == null) {
      digests.remove(file);
    } else {
      digests.put(file, Digest.of(theirs));
    }
    damaged.remove(file);
    saved.remove(file);
  }

  /// The files that somebody else changed, made or deleted since they were read or saved, sorted.
  List<String> outsideChanges() throws IOException {
    cache.clear();
    return outsideChangesAtAGlance();
  }

  /// The same, without reading a file that looks as it did when it was read last.
  List<String> outsideChangesAtAGlance() throws IOException {
    var changed = new TreeSet<String>();
    for (String file : FolderFiles.records(gate)) {
      Digest known = digests.get(file);
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

  /// A part is in its file now.
  void written(AssessmentPart part, byte[] bytes) {
    String file = part.path();
    digests.put(file, Digest.of(bytes));
    cache.forget(file);
    saved.put(file, part);
    if (pending.all().containsKey(file)) {
      // People chose it, or others took theirs back.
      pending.forget(file);
      copies.remove(file);
    }
  }

  /// A part cannot be written, because others changed its file.
  void conflicting(AssessmentPart part, String reason) {
    pending.add(part, reason, base(part.path()));
    saved.put(part.path(), part);
  }

  /// A part is no more.
  void deleted(String file) {
    digests.remove(file);
    cache.forget(file);
    saved.remove(file);
    pending.forget(file);
  }

  /// A file as it was before it was changed here and by others.
  ConflictCopy.Base base(String file) {
    ConflictCopy before = pending.all().get(file);
    if (before != null) {
      return before.base();
    }
    return damaged.contains(file)
        ? ConflictCopy.Base.UNKNOWN
        : new ConflictCopy.Base(saved.get(file), true);
  }

  /// Why a file may not be written over; null where it may.
  ///
  /// @param old what is on disk, null where nothing is
  @Nullable String reasonNotToWrite(String file, byte @Nullable [] old) {
    Digest known = digests.get(file);
    if (old == null) {
      return known == null ? null : tr("Somebody deleted it meanwhile.");
    }
    if (damaged.contains(file)) {
      return tr("It holds something that could not be read.");
    }
    return Digest.of(old).equals(known) ? null : tr("Somebody changed it meanwhile.");
  }
}
