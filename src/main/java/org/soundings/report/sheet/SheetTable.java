package org.soundings.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One table.
///
/// @param name at most 31 characters
/// @param rows each with as many values as there are columns
/// @param printedColumns how many of the first columns are printed, so that paper stays readable
/// @param printedRows how many of the first rows are printed
public record SheetTable(
    String name,
    List<Heading> columns,
    List<List<Value>> rows,
    int printedColumns,
    int printedRows) {

  /// A longer one, such as an ID, breaks.
  private static final int LONGEST_WORD = 16;

  /// How many rows are looked at for long words.
  private static final int LOOKED_AT = 300;

  private static final Pattern WORD_END = Pattern.compile("[\\s-]+");

  public SheetTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%s: a row has %s values for %s columns".formatted(name, row.size(), columns.size()));
      }
    }
  }

  /// A table that is printed as a whole.
  SheetTable(String name, List<Heading> columns, List<List<Value>> rows) {
    this(name, columns, rows, columns.size(), rows.size());
  }

  SheetTable printedUpTo(String column) {
    int last = columns.stream().map(Heading::title).toList().indexOf(column);
    if (last < 0) {
      throw new IllegalArgumentException("%s: there is no column %s".formatted(name, column));
    }
    return new SheetTable(name, columns, rows, last + 1, printedRows);
  }

  SheetTable withPrintedRows(int count) {
    return new SheetTable(name, columns, rows, printedColumns, count);
  }

  /// The same with columns that are wide enough for words of ordinary length, which depend on the
  /// language.
  SheetTable withRoomForWords() {
    var wide = new ArrayList<Heading>();
    for (int i = 0; i < columns.size(); i++) {
      int longest = longestWord(columns.get(i).title());
      for (List<Value> row : rows.subList(0, Math.min(rows.size(), LOOKED_AT))) {
        longest = Math.max(longest, longestWord(row.get(i).text()));
      }
      int least = Math.min(longest, LONGEST_WORD) + 1;
      wide.add(new Heading(columns.get(i).title(), Math.max(columns.get(i).width(), least)));
    }
    return new SheetTable(name, wide, rows, printedColumns, printedRows);
  }

  private static int longestWord(String text) {
    return text.isEmpty()
        ? 0
        : WORD_END.splitAsStream(text).mapToInt(String::length).max().orElse(0);
  }

  /// @param width in characters
  record Heading(String title, int width) {}

  static Heading column(String title, int width) {
    return new Heading(title, width);
  }
}
