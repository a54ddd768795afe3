package org.soundings.store.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Sha256;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;
import org.soundings.yaml.YamlWriter;

/// One record of the history: what one save, or one stretch of typing, changed in one file.
///
/// @param at when the new value was saved
/// @param since when the record was written that this one continues; null if it continues none
record HistoryEntry(
    Instant at, @Nullable Instant since, String by, String file, List<Change> changes) {

  /// The key of the last line, which shows that a record is complete.
  static final String SUM = "hash";

  /// The most characters of text in one record: a quarter of what is read.
  private static final int LONGEST = YamlReader.LARGEST_FILE / 4;

  HistoryEntry {
    changes = List.copyOf(changes);
  }

  /// One field before and after, "" if empty.
  record Change(String field, String before, String after) {
    private Change takenBack() {
      return new Change(field, /* before= */ after, /* after= */ before);
    }

    private long size() {
      return (long) before.length() + after.length();
    }

    private Stream<Change> inPieces() {
      return size() <= LONGEST
          ? Stream.of(this)
          : Stream.of(new Change(field, before, ""), new Change(field, "", after));
    }
  }

  /// A record that reverts this one, because its change did not happen.
  HistoryEntry takenBack(Instant when) {
    return new HistoryEntry(when, null, "", file, changes.stream().map(Change::takenBack).toList());
  }

  /// Whether this record and the previous one are about two fields that were changed at the same
  /// times. Each such field has a record of its own.
  boolean isSimultaneous(HistoryEntry before) {
    return since != null
        && since.equals(before.since)
        && at.equals(before.at)
        && by.equals(before.by)
        && file.equals(before.file);
  }

  /// The record as an item of a YAML list, with a line break at the end.
  String text() {
    var body =
        Node.mapping()
            .plain("at", at)
            .plain("since", since)
            .text("by", by)
            .text("file", file)
            .put("changes", Node.list(changes.stream().map(HistoryEntry::tree).toList()))
            .build();
    String text = YamlWriter.items(new Node.Sequence(Node.Place.NONE, List.of(body)));
    return text + "  " + SUM + ": " + sum(text) + "\n";
  }

  /// The record in parts that are small enough to be read again. A change of very long texts
  /// becomes a deletion and an insertion.
  Stream<HistoryEntry> readable() {
    return changes.stream().mapToLong(Change::size).sum() <= LONGEST
        ? Stream.of(this)
        : changes.stream()
            .flatMap(Change::inPieces)
            .map(change -> new HistoryEntry(at, since, by, file, List.of(change)));
  }

  /// The content of the last line, computed from the lines before it.
  static String sum(String lines) {
    return Sha256.of(lines).brief();
  }

  private static Node.Mapping tree(Change change) {
    return Node.mapping()
        .text("field", change.field())
        .put("before", value(change.before()))
        .put("after", value(change.after()))
        .build();
  }

  private static Node value(String text) {
    return text.matches("[0-9][0-9T:.Z-]*") ? Node.plain(text) : Node.textOrAbsent(text);
  }
}
