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
/// A record is on disk before the file that it is about. A program that is killed in between, or
/// cannot write the file, leaves records at the end of its history whose files still say what stood
/// there before, and the [org.soundings.store.gate.SaveMark]. Without that mark the files were
/// changed by people since.
final class Unapplied {

  private final FolderGate gate;

  private Unapplied(FolderGate gate) {
    this.gate = gate;
  }

  /// The last history file that this copy of the folder wrote; empty if it wrote none.
  static Optional<String> lastFile(FolderGate gate, String copy) throws IOException {
    return gate.names(HistoryLog.FOLDER).stream()
        .filter(name -> name.matches("[0-9-]{10}-" + copy + "(-[0-9]+)?\\.yaml"))
        .max(
            Comparator.comparing((String name) -> name.substring(0, 10))
                .thenComparing(Unapplied::number))
        .map(name -> HistoryLog.FOLDER + "/" + name);
  }

  /// The number of a further file of one day; 1 for the first.
  private static int number(String name) {
    String[] parts = name.replace(".yaml", "").split("-");
    return parts.length > 4 ? Integer.parseInt(parts[4]) : 1;
  }

  /// The records among these, the last ones of a copy, whose files say what stood there before.
  static List<HistoryEntry> among(List<HistoryEntry> entries, FolderGate gate) throws IOException {
    var unapplied = new Unapplied(gate);
    var found = new ArrayList<HistoryEntry>();
    var seen = new HashSet<String>();
    for (HistoryEntry entry : entries.reversed()) {
      if (!entry.at().equals(entries.getLast().at())) {
        break;
      }
      // Of each file only the last record can be about what was not written any more.
      if (seen.add(entry.file()) && entry.since() == null && unapplied.isUndone(entry)) {
        found.addFirst(entry);
      }
    }
    return found;
  }

  /// The same of what stands in a folder now.
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
