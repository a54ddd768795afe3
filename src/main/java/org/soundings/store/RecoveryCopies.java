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

/// Keeps the previous versions of files in `recovery/` while the history cannot take them.
final class RecoveryCopies {

  private final FolderGate gate;
  private final FolderParts parts;
  private final HistoryLog log;

  /// Of how many records that the history could not take the previous version is kept, by file.
  private final Map<String, Integer> copied = new HashMap<>();

  RecoveryCopies(FolderGate gate, FolderParts parts, HistoryLog log) {
    this.gate = gate;
    this.parts = parts;
    this.log = log;
  }

  /// Begins anew, because the history has everything.
  void forget() {
    copied.clear();
  }

  /// Keeps copies, once for each record.
  ///
  /// @param noted loses the files of which no copy could be written
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
                    "%s was not saved: neither the history nor a copy can keep its previous version. %s",
                    file, e.getMessage()),
                e));
      }
    }
    return String.join(" ", told);
  }

  private void keep(String file, List<String> told) throws IOException {
    // What others changed stays as it is.
    if (parts.reasonNotToWrite(file, gate.read(file)) == null) {
      parts
          .keepCopy(file)
          .ifPresent(copy -> told.add(tr("The previous version of %s is kept as %s.", file, copy)));
    }
  }
}
