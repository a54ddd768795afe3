package org.soundings.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.StoredFile;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SpecialEntry;

/// The stored files of evidence, and whether they still have the hashes recorded when they were
/// added. Comparing reads every byte, so it belongs in a job.
public final class EvidenceFiles {

  private final AssessmentFolder folder;
  private int lastReserved;

  EvidenceFiles(AssessmentFolder folder) {
    this.folder = folder;
  }

  /// An evidence id that was never used: not in the assessment, an unreadable file, an undone
  /// change or a running import.
  ///
  /// @throws IOException if nothing may be written here
  public String reserveId(Assessment current) throws IOException {
    synchronized (folder) {
      folder.access().requireHeld();
      int next = Evidence.number(new GivenIds(current).nextEvidence());
      next = Math.max(next, FolderFiles.highestEvidence(folder.gate()) + 1);
      next = Math.max(next, lastReserved + 1);
      lastReserved = next;
      return Evidence.idOf(next);
    }
  }

  /// The path of an item's file, whether or not it exists.
  ///
  /// @throws SpecialEntry if the path contains a link or is anything but a regular file
  public Optional<Path> file(Evidence item) throws IOException {
    StoredFile stored = item.file().orElse(null);
    return stored == null ? Optional.empty() : Optional.of(file(item.id(), stored.name()));
  }

  /// The path of a file in the folder of an item, whether or not it exists.
  ///
  /// @throws SpecialEntry if the path contains a link or is anything but a regular file
  public Path file(String id, String name) throws IOException {
    return folder.gate().file(path(id, name));
  }

  private static String path(String id, String name) {
    return AssessmentPart.EVIDENCE + "/" + id + "/" + name;
  }

  /// The folders of all items, including folders that nothing refers to.
  public List<String> folders() throws IOException {
    return FolderFiles.evidenceFolders(folder.gate());
  }

  /// Why the file of an item cannot be trusted. Empty if it is unchanged. This reads the whole
  /// file.
  public Optional<EvidenceIssue> issue(Evidence item, Progress progress) {
    return issue(folder.gate(), item, progress);
  }

  /// An assessment with the current state of its evidence files. This reads every byte of them.
  public Assessment compared(Assessment current, Progress progress) {
    return current.withFileIssues(doubts(folder.gate(), current.evidence().values(), progress));
  }

  /// The items whose file is missing or changed, by evidence id.
  static SortedMap<String, EvidenceIssue> doubts(
      FolderGate gate, Collection<Evidence> evidence, Progress progress) {
    var doubts = new TreeMap<String, EvidenceIssue>();
    for (Evidence item : evidence) {
      progress.check();
      issue(gate, item, progress).ifPresent(issue -> doubts.put(item.id(), issue));
    }
    return doubts;
  }

  /// The state in which no file was compared yet, so that no evidence supports anything.
  static SortedMap<String, EvidenceIssue> notCompared(Collection<Evidence> evidence) {
    var doubts = new TreeMap<String, EvidenceIssue>();
    for (Evidence item : evidence) {
      item.file().ifPresent(_ -> doubts.put(item.id(), EvidenceIssue.NOT_COMPARED));
    }
    return doubts;
  }

  /// The folder with the files. A milestone uses those of its assessment.
  private static FolderGate home(FolderGate gate) {
    Path above = gate.root().toAbsolutePath().getParent();
    Path assessment = gate.isThere(Milestones.HEAD) && above != null ? above.getParent() : null;
    return assessment == null ? gate : new FolderGate(assessment);
  }

  /// Why the file of one item cannot be trusted. Empty if it is unchanged, or if the item has no
  /// file. A file that cannot be read counts as missing.
  static Optional<EvidenceIssue> issue(FolderGate gate, Evidence item, Progress progress) {
    StoredFile stored = item.file().orElse(null);
    if (stored == null) {
      return Optional.empty();
    }
    try {
      Path file = home(gate).file(path(item.id(), stored.name()));
      return Sha256.of(file, progress).equals(stored.hash())
          ? Optional.empty()
          : Optional.of(EvidenceIssue.CHANGED);
    } catch (IOException _) {
      return Optional.of(EvidenceIssue.MISSING);
    }
  }
}
