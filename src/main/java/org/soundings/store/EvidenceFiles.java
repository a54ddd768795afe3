package org.soundings.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.soundings.base.Digest;
import org.soundings.base.Progress;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.gate.FolderGate;

/// Compares the stored files of evidence with the hashes that were recorded when they were added.
/// This reads every byte, so that it belongs into a job.
public final class EvidenceFiles {

  private EvidenceFiles() {}

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
      String path = AssessmentPart.EVIDENCE + "/" + item.id() + "/" + stored.name();
      return Digest.of(home(gate).file(path), progress).equals(stored.digest())
          ? Optional.empty()
          : Optional.of(Doubt.CHANGED);
    } catch (IOException _) {
      return Optional.of(Doubt.MISSING);
    }
  }
}
