package org.soundings.report;

import java.util.List;

/// One row of a table.
public sealed interface Row {

  /// @param anchor a name to refer to, or ""
  /// @param strong whether it has a heavier line above it, because of a change
  record Cells(List<Cell> cells, String anchor, boolean strong) implements Row {
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /// A title for the rows below it.
  record Group(String title) implements Row {}

  static Row of(Cell... cells) {
    return new Cells(List.of(cells), "", false);
  }

  /// A row with text in every cell.
  static Row ofWords(RichText... words) {
    return new Cells(
        java.util.Arrays.stream(words).<Cell>map(Cell.Written::new).toList(), "", false);
  }

  static Row at(String anchor, Cell... cells) {
    return new Cells(List.of(cells), anchor, false);
  }
}
