package org.soundings.report;

import static org.soundings.language.Messages.tr;

/// The titles of columns for formats that a program reads aloud or converts. On paper, a narrow
/// column of level marks has none, because its title would be wider than the marks.
public final class ColumnTitles {

  private ColumnTitles() {}

  /// Never empty for a column of levels.
  public static String of(Block.Table table, int column) {
    String title = table.columns().get(column).title();
    return title.isBlank() && hasLevels(table, column) ? tr("Level") : title;
  }

  private static boolean hasLevels(Block.Table table, int column) {
    return table.rows().stream()
        .anyMatch(
            row ->
                row instanceof Row.Cells(var cells, var _, var _)
                    && column < cells.size()
                    && cells.get(column) instanceof Cell.Written(var words)
                    && words.inlines().stream().anyMatch(Inline.LevelMark.class::isInstance));
  }
}
