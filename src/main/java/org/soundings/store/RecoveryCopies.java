package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soundings.base.FailureCollector;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.history.HistoryLog;

/// Copies the previous versions of files to `recovery/` while the history cannot be written.
final class RecoveryCopies {

  private final FolderGate gate;
  private final FolderParts parts;
  private final HistoryLog log;

  /// The number of unrecorded changes of each file for which a copy exists.
  private final Map<String, Integer> copied = new HashMap<>();

  RecoveryCopies(FolderGate gate, FolderParts parts, HistoryLog log) {
    this.gate = gate;
    this.parts = parts;
    this.log = log;
  }

  /// Starts anew, because the history is complete.
  void forget() {
    copied.clear();
  }

  /// Creates one copy for each unrecorded change.
  ///
  /// @param noted files without a copy are removed from this set
  /// @return what happened, and where the copies are
  String keep(Set<String> noted, IOException cause, FailureCollector steps) {
    var told = new ArrayList<String>();
    told.add(tr("The history could not be written. %s", cause.getMessage()));
    for (String file : List.copyOf(noted)) {
      int records = log.unwritten(file);
      if (records <= copied.getOrDefault(file, 0)) {
        continue;
      }
      try {
        keep(file, told);
        copied.put(file, records);
      } catch (IOException e) {
        noted.remove(file);
        e.addSuppressed(cause);
        steps.failed(
            new IOException(
                tr(
                    "%s was not saved, because its previous version could not be stored in the history or as a copy. %s",
                    file, e.getMessage()),
                e));
      }
    }
    return String.join(" ", told);
  }

  private void keep(String file, List<String> told) throws IOException {
    // A file that others changed is not touched.
    if (parts.reasonNotToWrite(file, gate.read(file)) == null) {
      parts
          .keepCopy(file)
          .ifPresent(
              copy -> told.add(tr("The previous version of %s is stored as %s.", file, copy)));
    }
  }
}
