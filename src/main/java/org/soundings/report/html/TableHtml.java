package org.soundings.report.html;

import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ColumnTitles;
import org.soundings.report.Inline;
import org.soundings.report.RichText;
import org.soundings.report.Row;

/// Writes tables. The first cell of each row is its header, or the second if the first is a level.
final class TableHtml {

  /// Tables with more columns scroll on narrow screens, so that columns stay wider than a word.
  private static final int FEW = 3;

  private static final int LONGEST_ID = 12;

  private final HtmlOut out;
  private final WordsHtml words;
  private final ProseHtml prose;

  TableHtml(HtmlOut out, WordsHtml words, ProseHtml prose) {
    this.out = out;
    this.words = words;
    this.prose = prose;
  }

  void write(Block.Table table) {
    String density =
        switch (table.density()) {
          case NORMAL -> "";
          case DENSE -> "dense";
          case SMALL -> "small";
        };
    boolean isMany = table.columns().size() > FEW;
    out.open("div", "class", isMany ? "scroll many" : "scroll", "tabindex", isMany ? "0" : "");
    out.open("table", "class", density);
    head(table);
    body(table);
    out.close("table").close("div").line();
  }

  private void head(Block.Table table) {
    List<Column> columns = table.columns();
    out.open("colgroup");
    double all = columns.stream().mapToDouble(Column::width).sum();
    for (Column column : columns) {
      out.open("col", "class", "w" + share(column.width(), all));
    }
    out.close("colgroup").open("thead").open("tr");
    for (int i = 0; i < columns.size(); i++) {
      out.element("th", ColumnTitles.of(table, i), "scope", "col", "class", kind(columns.get(i)));
    }
    out.close("tr").close("thead");
  }

  private void body(Block.Table table) {
    out.open("tbody").line();
    boolean began = false;
    for (Row row : table.rows()) {
      switch (row) {
        case Row.Group(var title) -> group(title, table.columns().size(), began);
        case Row.Cells cells -> row(table, cells);
      }
      began = true;
      out.line();
    }
    out.close("tbody");
  }

  /// @param began whether there are rows before it
  private void group(String title, int columns, boolean began) {
    if (began) {
      out.close("tbody").open("tbody");
    }
    String all = String.valueOf(columns);
    out.open("tr").element("th", title, "scope", "rowgroup", "colspan", all).close("tr");
  }

  /// In steps of four from 4 to 96: what the style sheet has classes for.
  private static int share(double width, double all) {
    return Math.clamp(Math.round(width / all * 25), 1, 24) * 4;
  }

  private static String kind(Column column) {
    return switch (column.kind()) {
      case WORDS -> "";
      case NUMBER -> "right";
    };
  }

  private void row(Block.Table table, Row.Cells row) {
    out.open("tr", "id", HtmlOut.id(row.anchor()), "class", row.strong() ? "strong" : "");
    int header = table.columns().getFirst().title().isBlank() ? 1 : 0;
    for (int i = 0; i < table.columns().size(); i++) {
      Cell cell = i < row.cells().size() ? row.cells().get(i) : Cell.of("");
      cell(cell, i == header, kind(table.columns().get(i)));
    }
    out.close("tr");
  }

  private void cell(Cell cell, boolean isHeader, String kind) {
    switch (cell) {
      case Cell.Written(var line) -> {
        String element = isHeader ? "th" : "td";
        String style = isShort(line) ? (kind + " short").strip() : kind;
        out.open(element, "scope", isHeader ? "row" : "", "class", style);
        words.words(line.isEmpty() ? RichText.of("–") : line);
        out.close(element);
      }
      case Cell.TeamText(var document) -> {
        out.open("td", "class", kind);
        prose.said(document);
        out.close("td");
      }
    }
  }

  /// Whether a cell is one short word, such as "E-009", that must not break at its hyphen.
  private static boolean isShort(RichText line) {
    return line.inlines().size() == 1
        && line.inlines().getFirst() instanceof Inline.Text(var text, var _)
        && text.length() <= LONGEST_ID
        && text.indexOf(' ') < 0;
  }
}
