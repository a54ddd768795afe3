package org.soundings.store.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.base.Loaded;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SpecialEntry;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// Finds records of edits that never happened.
///
/// A record is written before its file. A program that is killed in between, or cannot write the
/// file, leaves records at the end of its history whose files still have the previous text, and the
/// [org.soundings.store.gate.SaveMark]. Without that mark, people have changed the files since.
final class Unapplied {

  private final FolderGate gate;

  private Unapplied(FolderGate gate) {
    this.gate = gate;
  }

  /// The last history file that this copy of the folder wrote. Empty if it wrote none.
  static Optional<String> lastFile(FolderGate gate, String copy) throws IOException {
    return gate.names(HistoryLog.FOLDER).stream()
        .filter(name -> name.matches("[0-9-]{10}-" + copy + "(-[0-9]+)?\\.yaml"))
        .max(
            Comparator.comparing((String name) -> name.substring(0, 10))
                .thenComparing(Unapplied::number))
        .map(name -> HistoryLog.FOLDER + "/" + name);
  }

  /// The number of a further file of one day, or 1 for the first.
  private static int number(String name) {
    String[] parts = name.replace(".yaml", "").split("-");
    return parts.length > 4 ? Integer.parseInt(parts[4]) : 1;
  }

  /// Those of the last records of a copy whose files still have the previous text.
  static List<HistoryEntry> among(List<HistoryEntry> entries, FolderGate gate) throws IOException {
    var unapplied = new Unapplied(gate);
    var found = new ArrayList<HistoryEntry>();
    var seen = new HashSet<String>();
    for (HistoryEntry entry : entries.reversed()) {
      if (!entry.at().equals(entries.getLast().at())) {
        break;
      }
      // Only the last record of each file can describe a change that was not written.
      if (seen.add(entry.file()) && entry.since() == null && unapplied.isUndone(entry)) {
        found.addFirst(entry);
      }
    }
    return found;
  }

  /// The same for the current content of a folder.
  static List<HistoryEntry> in(FolderGate gate, String copy) throws IOException {
    Optional<String> last = lastFile(gate, copy);
    byte[] bytes = last.isEmpty() ? null : gate.read(last.get());
    if (bytes == null) {
      return List.of();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return among(EntryReader.read(text, last.get(), "").value(), gate);
  }

  private boolean isUndone(HistoryEntry entry) throws IOException {
    byte[] bytes;
    try {
      bytes = gate.read(entry.file());
    } catch (SpecialEntry _) {
      // Nothing was written there.
      bytes = null;
    }
    Loaded<Node.Mapping> there =
        bytes == null ? Loaded.clean(Node.mapping().build()) : YamlReader.read(bytes, entry.file());
    Map<String, String> fields = FieldValues.of(there.value());
    return !there.hasErrors()
        && entry.changes().stream()
            .allMatch(change -> change.before().equals(fields.getOrDefault(change.field(), "")));
  }
}
