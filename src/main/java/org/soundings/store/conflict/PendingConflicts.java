package org.soundings.store.conflict;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.soundings.base.FailureCollector;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.file.PartText;

/// The unresolved conflict copies, by the path of the file that was changed outside.
public final class PendingConflicts {

  private final ConflictCopies copies;
  private final SortedMap<String, ConflictCopy> all = new TreeMap<>();

  public PendingConflicts(ConflictCopies copies) {
    this.copies = copies;
  }

  public SortedMap<String, ConflictCopy> all() {
    return Collections.unmodifiableSortedMap(all);
  }

  /// All of them for display.
  public List<FileConflict> conflicts() {
    return all.values().stream().map(ConflictCopy::conflict).toList();
  }

  /// Notes a local version. [#write] writes its conflict copy.
  ///
  /// @param base the version before both changes
  public void add(AssessmentPart local, String reason, ConflictCopy.Base base) {
    String there = FolderLayout.CONFLICTS + "/" + local.path();
    all.put(
        local.path(), new ConflictCopy(local, new FileConflict(local.path(), there, reason), base));
  }

  /// Continues with those of a folder that was copied.
  public void addAll(PendingConflicts known) {
    all.putAll(known.all);
  }

  /// Writes every conflict copy that is missing on disk: a new or changed one, or one that others
  /// removed or replaced.
  ///
  /// @param steps each copy is one step
  public void write(FailureCollector steps) {
    List.copyOf(all.values()).forEach(each -> steps.take(() -> write(each)));
  }

  private void write(ConflictCopy copy) throws IOException {
    all.put(copy.file(), copy.at(copies.write(copy.file(), PartText.bytes(copy.local()))));
  }

  /// Forgets a resolved conflict.
  public void forget(String file) {
    all.remove(file);
  }

  public void forgetAll() {
    all.clear();
  }
}
