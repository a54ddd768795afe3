package org.soundings.store.history;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SaveMark;
import org.soundings.store.gate.SpecialEntry;

/// Reads the history of an assessment from all files in `history/`.
public final class History {

  private final List<Told> edits = new ArrayList<>();
  private final Map<String, Integer> lastOfField = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int records;

  private History() {}

  /// An edit and the number of its record. Of two records of the same second the later one comes
  /// first.
  private record Told(Edit edit, int record) {
    private Instant at() {
      return edit.at();
    }
  }

  /// Saved changes that are not in a history file yet, see [#pending].
  public static final class Pending {
    private final List<HistoryEntry> entries;

    private Pending(List<HistoryEntry> entries) {
      this.entries = entries;
    }

    public static Pending none() {
      return new Pending(List.of());
    }
  }

  /// The records that a log has not written yet, for reading without blocking a save.
  public static Pending pending(HistoryLog log) {
    return new Pending(List.copyOf(log.unwritten()));
  }

  /// Every edit, newest first. A file that cannot be read is a problem and does not affect the
  /// others.
  ///
  /// @param file the only file to read about; "" for all
  /// @throws IOException if the folder cannot be read
  public static Loaded<List<Edit>> read(FolderGate gate, Pending pending, String file)
      throws IOException {
    var history = new History();
    Optional<String> last = interrupted(gate);
    for (String each : history.files(gate)) {
      history.add(gate, each, file, last.isPresent() && last.get().equals(each));
    }
    history.add(pending.entries, file);
    // Of two edits in the same second, the one that was recorded later comes first.
    List<Told> newestFirst = new ArrayList<>(history.edits.reversed());
    newestFirst.sort(Comparator.comparing(Told::at).reversed());
    return new Loaded<>(asSaidTogether(newestFirst), history.problems);
  }

  /// Fields that were changed together are in the order of their file.
  private static List<Edit> asSaidTogether(List<Told> newestFirst) {
    var ordered = new ArrayList<Edit>();
    int from = 0;
    for (int to = 1; to <= newestFirst.size(); to++) {
      List<Told> together = newestFirst.subList(from, to);
      if (to == newestFirst.size() || !isOneOf(together, newestFirst.get(to))) {
        together.reversed().forEach(told -> ordered.add(told.edit()));
        from = to;
      }
    }
    return List.copyOf(ordered);
  }

  /// Whether an edit was made with these: it is in the same record and has the same time.
  private static boolean isOneOf(List<Told> together, Told told) {
    Told first = together.getFirst();
    return first.record() == told.record() && first.at().equals(told.at());
  }

  private List<String> files(FolderGate gate) throws IOException {
    try {
      return gate.names(HistoryLog.FOLDER).stream()
          .filter(name -> name.endsWith(".yaml") && !name.startsWith("."))
          .map(name -> HistoryLog.FOLDER + "/" + name)
          .toList();
    } catch (SpecialEntry e) {
      problems.add(e.problem());
      return List.of();
    }
  }

  /// The last history file written by this copy of the folder, if its program was killed during a
  /// save.
  private static Optional<String> interrupted(FolderGate gate) throws IOException {
    try {
      return SaveMark.isSet(gate)
          ? Unapplied.lastFile(gate, HistoryLog.copy(gate.root()))
          : Optional.empty();
    } catch (SpecialEntry _) {
      // This is reported when the files are listed.
      return Optional.empty();
    }
  }

  /// @param isLast whether this copy of the folder wrote it last
  private void add(FolderGate gate, String source, String file, boolean isLast) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(gate.file(source));
    } catch (SpecialEntry e) {
      problems.add(e.problem());
      return;
    } catch (IOException e) {
      problems.add(
          Problem.of(
              source,
              tr("The file or folder cannot be read (%s).", e.getMessage()),
              tr("The file was skipped. Check that you have permission to read the file.")));
      return;
    }
    // An incomplete character becomes a replacement character, which makes its record a problem.
    String text = new String(bytes, StandardCharsets.UTF_8);
    Loaded<List<HistoryEntry>> entries = EntryReader.read(text, source, isLast ? "" : file);
    problems.addAll(entries.problems());
    add(isLast ? happened(entries.value(), gate) : entries.value(), file);
  }

  private static List<HistoryEntry> happened(List<HistoryEntry> entries, FolderGate gate)
      throws IOException {
    var happened = new ArrayList<>(entries);
    for (HistoryEntry never : Unapplied.among(entries, gate)) {
      happened.remove(happened.lastIndexOf(never));
    }
    return happened;
  }

  private void add(List<HistoryEntry> entries, String file) {
    HistoryEntry before = null;
    for (HistoryEntry entry : entries) {
      if (file.isEmpty() || entry.file().equals(file)) {
        if (before == null || !entry.isSimultaneous(before)) {
          records++;
        }
        entry.changes().forEach(change -> add(entry, change));
        before = entry;
      }
    }
  }

  /// Adds one change. If it continues the previous change, both become one edit.
  private void add(HistoryEntry entry, HistoryEntry.Change change) {
    var edit =
        new Edit(
            entry.since() == null ? entry.at() : entry.since(),
            entry.at(),
            entry.by(),
            entry.file(),
            change.field(),
            change.before(),
            change.after());
    String place = entry.file() + "\n" + change.field();
    Integer index = lastOfField.get(place);
    if (index != null && entry.since() != null && goesOn(edits.get(index).edit(), edit)) {
      Told first = edits.get(index);
      edits.set(index, new Told(first.edit().with(edit), first.record()));
    } else {
      lastOfField.put(place, edits.size());
      edits.add(new Told(edit, records));
    }
  }

  /// Whether an edit continues the previous one. An edit that restores the text before stays
  /// separate, so that the deleted text is visible.
  private static boolean goesOn(Edit first, Edit next) {
    return first.at().equals(first.since())
        && first.at().equals(next.since())
        && first.by().equals(next.by())
        && first.after().equals(next.before())
        && !first.before().equals(next.after());
  }
}
