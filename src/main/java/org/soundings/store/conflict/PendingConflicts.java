package org.soundings.store.conflict;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.FailureCollector;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.file.PartText;
import org.soundings.store.history.Signature;
import org.soundings.yaml.Node;

/// The conflict copies that are not resolved, by the path of the file that was changed outside.
/// They are in memory first, so that a choice between both waits for no disk, and then in
/// `conflicts/`.
public final class PendingConflicts {

  private final ConflictCopies copies;
  private final SortedMap<String, ConflictCopy> all = new TreeMap<>();

  /// The files of which ours is in memory alone.
  private final Set<String> unkept = new TreeSet<>();

  public PendingConflicts(ConflictCopies copies) {
    this.copies = copies;
  }

  public SortedMap<String, ConflictCopy> all() {
    return Collections.unmodifiableSortedMap(all);
  }

  /// The files of which ours could not be put beside theirs.
  public Set<String> unkept() {
    return Set.copyOf(unkept);
  }

  /// Those of them of which the history does not have all: each is given once.
  public List<ConflictCopy> toBeNoted() {
    List<ConflictCopy> given = unnoted().toList();
    given.forEach(copy -> all.put(copy.file(), copy.noted()));
    return given;
  }

  /// Notes that the history has all of one.
  public void noted(String file) {
    all.computeIfPresent(file, (_, copy) -> copy.noted());
  }

  /// Notes that the history has as much of one.
  public void told(String file, Node.Mapping tree) {
    all.computeIfPresent(file, (_, copy) -> copy.told(tree));
  }

  /// Whether all that is in memory alone was noted for the history.
  public boolean areNoted() {
    return unnoted().findAny().isEmpty();
  }

  private Stream<ConflictCopy> unnoted() {
    return all.values().stream()
        .filter(copy -> unkept.contains(copy.file()) && !copy.unnoted().isEmpty());
  }

  /// Takes note of ours; [#write] puts it beside theirs, and [#sign] says who wrote it.
  ///
  /// @param base what both began with
  /// @param read what was read of the file before anything of ours was put aside; null for nothing
  /// @return where that is, unless something is there already
  public FileConflict add(
      AssessmentPart ours, String reason, ConflictCopy.Base base, @Nullable AssessmentPart read) {
    String there = FolderLayout.CONFLICTS + "/" + ours.path();
    var conflict = new FileConflict(ours.path(), there, reason);
    ConflictCopy before = all.get(ours.path());
    Node.Mapping known = read == null ? Node.mapping().build() : read.tree();
    all.put(
        ours.path(),
        before == null
            ? new ConflictCopy(ours, conflict, base, "", known, List.of())
            : before.goingOn(ours, conflict));
    unkept.add(ours.path());
    return conflict;
  }

  /// Has those that were written since stand as written by somebody, for the history.
  public void sign(Signature signature) {
    all.replaceAll((_, copy) -> copy.writtenBy(signature));
  }

  /// A conflict with where ours is by now.
  public FileConflict whereItIs(FileConflict conflict) {
    ConflictCopy copy = all.get(conflict.path());
    return copy == null ? conflict : copy.conflict();
  }

  /// Goes on with those of a folder that was copied.
  public void addAll(PendingConflicts known) {
    all.putAll(known.all);
    unkept.addAll(known.all.keySet());
  }

  /// Puts ours beside theirs wherever it is not there as it was written: it is new, somebody tidied
  /// up, or what others put aside took its place. Its words stand nowhere else.
  ///
  /// @param steps each of them is one
  public void write(FailureCollector steps) {
    List.copyOf(all.values()).forEach(each -> steps.take(() -> write(each)));
  }

  private void write(ConflictCopy copy) throws IOException {
    String file = copy.file();
    if (unkept.contains(file) || !copies.isThere(copy.conflict().ours())) {
      unkept.add(file);
      all.put(file, copy.at(copies.write(file, PartText.bytes(copy.ours()))));
      unkept.remove(file);
    }
  }

  /// Lets go of one that is settled.
  public void forget(String file) {
    all.remove(file);
    unkept.remove(file);
  }

  public void forgetAll() {
    all.clear();
    unkept.clear();
  }
}
