package org.soundings.report.sheet;

import java.util.List;

/// One table.
///
/// @param name at most 31 characters
/// @param rows each with as many values as there are columns
public record SheetTable(String name, List<Heading> columns, List<List<Value>> rows) {

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

  /// @param width in characters
  record Heading(String title, int width) {}

  static Heading column(String title, int width) {
    return new Heading(title, width);
  }
}
