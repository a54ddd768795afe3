package org.soundings.report.html;

import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;

/// Writes tables. The first cell of each row is its header.
final class TableHtml {

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
    out.open("div", "class", "scroll", "tabindex", table.columns().size() > 5 ? "0" : "");
    out.open("table", "class", density);
    head(table.columns());
    body(table);
    out.close("table").close("div").line();
  }

  private void head(List<Column> columns) {
    out.open("colgroup");
    double all = columns.stream().mapToDouble(Column::width).sum();
    for (Column column : columns) {
      out.open("col", "class", "w" + share(column.width(), all));
    }
    out.close("colgroup").open("thead").open("tr");
    for (Column column : columns) {
      out.element("th", column.title(), "scope", "col", "class", kind(column));
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
    for (int i = 0; i < table.columns().size(); i++) {
      Cell cell = i < row.cells().size() ? row.cells().get(i) : Cell.of("");
      cell(cell, i == 0, kind(table.columns().get(i)));
    }
    out.close("tr");
  }

  private void cell(Cell cell, boolean first, String kind) {
    switch (cell) {
      case Cell.Written(var line) -> {
        String element = first ? "th" : "td";
        out.open(element, "scope", first ? "row" : "", "class", kind);
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
}
