package org.soundings.store;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.soundings.assessment.Assessment;
import org.soundings.base.FailureCollector;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.history.Signature;

/// Saves an assessment: records what will change in the history, then writes each part that
/// differs.
///
/// Not thread-safe.
final class FolderSaver {

  private final FolderGate gate;
  private final FolderParts parts;
  private final Recorder recorder;

  /// Whether the last save reported that the history is incomplete.
  private boolean isUnrecordedTold;

  FolderSaver(FolderGate gate, FolderParts parts, Recorder recorder) {
    this.gate = gate;
    this.parts = parts;
    this.recorder = recorder;
  }

  boolean isUnrecordedTold() {
    return isUnrecordedTold;
  }

  /// @throws IOException if a file could not be written; all others are
  SaveResult save(Assessment current, Signature signature) throws IOException {
    SortedMap<String, AssessmentPart> wanted = AssessmentPart.changed(current, parts.saved());
    var steps = new FailureCollector();
    Recorder.Recorded recorded = recorder.record(wanted, signature, steps);
    isUnrecordedTold = !recorded.trouble().isEmpty();
    try {
      return write(wanted, recorded, steps);
    } finally {
      recorder.settle(wanted);
    }
  }

  /// Writes the files of a new folder. They are the start of its history.
  void saveFirst(SortedMap<String, AssessmentPart> wanted) throws IOException {
    var _ = write(wanted, new Recorder.Recorded(wanted.keySet(), ""), new FailureCollector());
  }

  private SaveResult write(
      SortedMap<String, AssessmentPart> wanted, Recorder.Recorded recorded, FailureCollector steps)
      throws IOException {
    var writer = new PartWriter(gate, parts);
    for (AssessmentPart part : wanted.values()) {
      if (!parts.isSaved(part) && recorded.files().contains(part.path())) {
        steps.take(() -> writer.write(part));
      }
    }
    for (AssessmentPart part : List.copyOf(parts.saved().values())) {
      if (!wanted.containsKey(part.path()) && recorded.files().contains(part.path())) {
        steps.take(() -> writer.delete(part));
      }
    }
    parts.pending().write(steps);
    steps.end();
    return writer.saved(recorded.trouble());
  }
}
