package org.soundings.store.history;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

/// Reads the records of one history file, each on its own. A damaged record is a problem and does
/// not affect the others.
final class EntryReader {

  private final String source;
  private final String wanted;
  private final List<HistoryEntry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final StringBuilder lines = new StringBuilder();
  private int firstLine;

  private EntryReader(String source, String wanted) {
    this.source = source;
    this.wanted = wanted;
  }

  /// @param source the file's name in problems
  /// @param wanted only records that contain this text are read; "" for all
  static Loaded<List<HistoryEntry>> read(String text, String source, String wanted) {
    var reader = new EntryReader(source, wanted);
    int number = 0;
    for (String line : text.replace("\r\n", "\n").split("(?<=\n)")) {
      number++;
      reader.line(line, number);
    }
    reader.finish(true);
    return new Loaded<>(List.copyOf(reader.entries), reader.problems);
  }

  private void line(String line, int number) {
    if (line.startsWith("-")) {
      finish(false);
      firstLine = number;
      lines.append(line);
    } else if (line.isBlank() || line.startsWith("  ")) {
      if (!lines.isEmpty()) {
        lines.append(line);
      }
    } else if (!line.startsWith("#")) {
      problems.add(
          Problem.error(
              source,
              number,
              1,
              tr("This line does not belong to a history record."),
              tr("All other records were read. Remove the line, which may come from a merge.")));
    }
  }

  /// Reads the record collected so far.
  private void finish(boolean isLast) {
    String record = lines.toString();
    lines.setLength(0);
    if (record.isEmpty() || !record.contains(wanted)) {
      return;
    }
    int end = record.lastIndexOf("\n  " + HistoryEntry.SUM + ": ") + 1;
    String sum = record.substring(end).strip();
    if (end == 0 || !record.endsWith("\n")) {
      problem(
          isLast ? tr("The last record is incomplete.") : tr("This record is incomplete."),
          tr(
              "Soundings stopped while writing this record, so it was skipped. The answer itself contains the saved text."));
    } else if (!sum.equals(HistoryEntry.SUM + ": " + HistoryEntry.sum(record.substring(0, end)))) {
      problem(
          tr("This record was changed after it was written."),
          tr("The record was skipped. Restore the record from an earlier copy of the folder."));
    } else {
      parse(record).ifPresent(entries::add);
    }
  }

  private void problem(String message, String hint) {
    problems.add(Problem.warning(source, firstLine, 1, message, hint));
  }

  private Optional<HistoryEntry> parse(String record) {
    var loaded = YamlReader.read("  " + record.substring(2), source);
    var found = new ArrayList<>(loaded.problems());
    HistoryEntry entry =
        loaded.hasErrors() ? null : entry(new Fields(loaded.value(), source, found));
    found.forEach(each -> problems.add(moved(each)));
    return Optional.ofNullable(entry);
  }

  /// A problem of one record with its position in the whole file.
  private Problem moved(Problem problem) {
    return new Problem(
        problem.severity(),
        problem.file(),
        Math.max(problem.line(), 1) + firstLine - 1,
        problem.column(),
        problem.message(),
        problem.hint());
  }

  private static @Nullable HistoryEntry entry(Fields fields) {
    Optional<Instant> at = fields.instant("at");
    Optional<Instant> since = fields.instant("since");
    String by = fields.text("by");
    String file = fields.requiredText("file");
    List<HistoryEntry.Change> changes = fields.each("changes", EntryReader::change);
    fields.text(HistoryEntry.SUM);
    fields.finish();
    if (at.isEmpty()) {
      fields.problem(
          fields.place(),
          tr("The record has no time."),
          tr("The record was skipped. Restore the record from an earlier copy of the folder."));
      return null;
    }
    return file.isBlank()
        ? null
        : new HistoryEntry(at.get(), since.orElse(null), by, file, changes);
  }

  private static HistoryEntry.Change change(Fields fields) {
    var change =
        new HistoryEntry.Change(
            fields.requiredText("field"), fields.text("before"), fields.text("after"));
    fields.finish();
    return change;
  }
}
