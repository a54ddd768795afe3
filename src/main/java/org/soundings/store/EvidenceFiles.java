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
import org.soundings.base.Digest;
import org.soundings.base.Progress;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SpecialEntry;

/// The stored files of evidence, and whether they still have the hashes that were recorded when
/// they were added. To compare them reads every byte, so that it belongs into a job.
public final class EvidenceFiles {

  private final AssessmentFolder folder;
  private int lastReserved;

  EvidenceFiles(AssessmentFolder folder) {
    this.folder = folder;
  }

  /// An evidence id that nobody has used: not in the assessment, not in a file that cannot be read,
  /// not by something that was taken back or is being added now.
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

  /// Where the file of an item stands, whether or not it is there.
  ///
  /// @throws SpecialEntry if a link or anything but a regular file stands there or on the way
  public Optional<Path> file(Evidence item) throws IOException {
    StoredFile stored = item.file().orElse(null);
    return stored == null ? Optional.empty() : Optional.of(file(item.id(), stored.name()));
  }

  /// Where a file in the folder of an item stands, whether or not it is there.
  ///
  /// @throws SpecialEntry if a link or anything but a regular file stands there or on the way
  public Path file(String id, String name) throws IOException {
    return folder.gate().file(path(id, name));
  }

  private static String path(String id, String name) {
    return AssessmentPart.EVIDENCE + "/" + id + "/" + name;
  }

  /// Every folder of an item, also of one that nothing refers to any more.
  public List<String> folders() throws IOException {
    return FolderFiles.evidenceFolders(folder.gate());
  }

  /// Why the file of an item cannot be trusted; empty if it is what was added. This reads the whole
  /// file.
  public Optional<Doubt> doubt(Evidence item, Progress progress) {
    return doubt(folder.gate(), item, progress);
  }

  /// An assessment with what became of the files of its evidence by now. This reads every byte of
  /// them.
  public Assessment compared(Assessment current, Progress progress) {
    return current.withFileDoubts(doubts(folder.gate(), current.evidence().values(), progress));
  }

  /// Which items have no file any more, or another one, by evidence id.
  static SortedMap<String, Doubt> doubts(
      FolderGate gate, Collection<Evidence> evidence, Progress progress) {
    var doubts = new TreeMap<String, Doubt>();
    for (Evidence item : evidence) {
      progress.check();
      doubt(gate, item, progress).ifPresent(doubt -> doubts.put(item.id(), doubt));
    }
    return doubts;
  }

  /// That no file was compared yet, so that none of them supports anything.
  static SortedMap<String, Doubt> notCompared(Collection<Evidence> evidence) {
    var doubts = new TreeMap<String, Doubt>();
    for (Evidence item : evidence) {
      item.file().ifPresent(_ -> doubts.put(item.id(), Doubt.NOT_COMPARED));
    }
    return doubts;
  }

  /// Where the files lie: a milestone leaves them in the folder of its assessment.
  private static FolderGate home(FolderGate gate) {
    Path above = gate.root().toAbsolutePath().getParent();
    Path assessment = gate.isThere(Milestones.HEAD) && above != null ? above.getParent() : null;
    return assessment == null ? gate : new FolderGate(assessment);
  }

  /// Why the file of one item cannot be trusted; empty if it is what was added, or if there is
  /// none. One that cannot be read is as good as missing.
  static Optional<Doubt> doubt(FolderGate gate, Evidence item, Progress progress) {
    StoredFile stored = item.file().orElse(null);
    if (stored == null) {
      return Optional.empty();
    }
    try {
      Path file = home(gate).file(path(item.id(), stored.name()));
      return Digest.of(file, progress).equals(stored.digest())
          ? Optional.empty()
          : Optional.of(Doubt.CHANGED);
    } catch (IOException _) {
      return Optional.of(Doubt.MISSING);
    }
  }
}
