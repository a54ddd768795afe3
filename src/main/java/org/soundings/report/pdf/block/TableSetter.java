package org.soundings.report.pdf.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.report.Block;
import org.soundings.report.Block.Density;
import org.soundings.report.Block.Table;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.LayoutPasses;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.line.TextSetter.Align;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.Flow.Anchor;
import org.soundings.report.pdf.page.Flow.Columns;
import org.soundings.report.pdf.page.Flow.Strip;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.PageMarks;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.Strips;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Sets the tables of the program over the full width of the page.
final class TableSetter {

  /// A row higher than this share of the page may be split.
  private static final float HIGHEST_WHOLE = 0.6f;

  private final Tokens tokens;
  private final Grid grid;
  private final RunMaker runs;
  private final TextSetter text;
  private final ProseSetter prose;
  private final LayoutPasses passes;
  private final ColumnWidths columnWidths;

  /// The rows of all tables of the section with the same columns.
  private final Map<Table, List<Row>> rows = new HashMap<>();

  private final Map<Table, float[]> shared = new HashMap<>();

  TableSetter(
      Tokens tokens,
      Grid grid,
      RunMaker runs,
      TextSetter text,
      ProseSetter prose,
      LayoutPasses passes) {
    this.tokens = tokens;
    this.grid = grid;
    this.runs = runs;
    this.text = text;
    this.prose = prose;
    this.passes = passes;
    columnWidths = new ColumnWidths(text);
  }

  /// Tells which tables a section has, so that those with the same columns have the same widths.
  void align(List<Block> blocks) {
    if (rows.isEmpty()) {
      collect(blocks);
    }
  }

  private void collect(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Table table ->
            rows.computeIfAbsent(kind(table), _ -> new ArrayList<>()).addAll(table.rows());
        case Block.Labelled labelled -> collect(labelled.body());
        default -> {}
      }
    }
  }

  private static Table kind(Table table) {
    return new Table(table.columns(), List.of(), table.density());
  }

  private float[] widths(Table kind) {
    var all = new Table(kind.columns(), rows.getOrDefault(kind, List.of()), kind.density());
    return columnWidths.of(all, tokens.type("table-head"), type(kind.density()), grid.width());
  }

  List<Flow> table(Table table, TagNode parent) {
    float[] widths = shared.computeIfAbsent(kind(table), this::widths);
    TagNode tag = parent.add(Role.TABLE);
    Strip head = head(table.columns(), widths, tag.add(Role.HEAD).add(Role.ROW));
    Strip again =
        Strip.of(head.height(), head.marks().stream().map(PageMarks::decorative).toList());
    var flows = new ArrayList<Flow>();
    flows.add(head.keepingNext());
    TagNode body = tag.add(Role.ROWS);
    for (int i = 0; i < table.rows().size(); i++) {
      boolean isLast = i == table.rows().size() - 1;
      boolean changes =
          !isLast && table.rows().get(i + 1) instanceof Row.Cells next && next.strong();
      float line = isLast ? 1 : changes ? 0.75f : 0.35f;
      PageMark rule = rule(0, line, isLast || changes ? tokens.ink : tokens.hair);
      switch (table.rows().get(i)) {
        case Row.Group(var title) ->
            flows.add(group(title, table, body.add(Role.ROW)).repeating(again));
        case Row.Cells cells ->
            flows.addAll(
                passes.flows(
                    cells,
                    body,
                    () -> cells(table, cells, widths, body.add(Role.ROW), rule, again)));
      }
    }
    return flows;
  }

  private PageMark rule(float y, float width, Colour colour) {
    return PageMark.rule(grid.left(), grid.right(), y, width, colour);
  }

  private Strip head(List<Column> columns, float[] widths, TagNode row) {
    Type type = tokens.type("table-head");
    var cells = new ArrayList<List<Strip>>();
    float x = grid.left();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      // A header cell without text names nothing.
      TagNode tag = row.add(column.title().isBlank() ? Role.CELL : Role.HEADER_CELL);
      var run = runs.words(RichText.of(column.title()), tag, TextStyle.of(type, tokens.ink));
      cells.add(text.paragraph(run, type, x, inner(widths, i), align(column)));
      x += widths[i];
    }
    float height = (float) cells.stream().mapToDouble(Strips::height).max().orElse(0);
    var atBottom =
        cells.stream()
            .map(
                cell -> {
                  var lowered = new ArrayList<>(cell);
                  lowered.addFirst(Strip.empty(height - Strips.height(cell)));
                  return (List<Strip>) lowered;
                })
            .toList();
    Strip strip = Strips.joined(atBottom, 4.5f, 4);
    return strip.with(rule(0, 1, tokens.ink)).with(rule(strip.height(), 0.5f, tokens.ink));
  }

  private Strip group(String title, Table table, TagNode row) {
    Type type = type(table.density());
    TagNode tag = row.add(Role.HEADER_CELL).spanning(table.columns().size());
    var run = RunMaker.plain(title, TextStyle.of(type, tokens.ink).strong(), tag);
    var strips = text.paragraph(run, type, grid.left(), grid.width());
    Strip strip = Strips.joined(List.of(strips), 6, 2.5f);
    return strip.with(rule(strip.height(), 0.5f, tokens.ink)).keepingNext();
  }

  private List<Flow> cells(
      Table table, Row.Cells row, float[] widths, TagNode tag, PageMark rule, Strip again) {
    Type type = type(table.density());
    float padding = padding(table.density());
    var cells = new ArrayList<List<Strip>>();
    float x = grid.left();
    for (int i = 0; i < table.columns().size(); i++) {
      Cell cell = i < row.cells().size() ? row.cells().get(i) : Cell.of("");
      cells.add(
          cell(
              cell,
              i == 0 ? first(cell, tag) : tag.add(Role.CELL),
              type,
              x,
              inner(widths, i),
              align(table.columns().get(i))));
      x += widths[i];
    }
    Strip whole = Strips.joined(cells, padding, padding + 0.5f);
    if (whole.height() <= grid.height() * HIGHEST_WHOLE) {
      Strip strip = whole.with(PageMarks.moved(rule, 0, whole.height())).repeating(again);
      return List.of(row.anchor().isEmpty() ? strip : strip.with(anchor(row.anchor())));
    }
    var anchors = row.anchor().isEmpty() ? List.<Anchor>of() : List.of(anchor(row.anchor()));
    return List.of(
        Strip.empty(padding).repeating(again).keepingNext(),
        new Columns(0, true, cells, anchors, Optional.of(again)),
        Strip.of(padding + 0.5f, List.of(PageMarks.moved(rule, 0, padding))));
  }

  /// The first cell names its row, if it has a name.
  private static TagNode first(Cell cell, TagNode row) {
    return cell instanceof Cell.Written(var words) && !words.isEmpty()
        ? row.add(Role.HEADER_CELL).ofRow()
        : row.add(Role.CELL);
  }

  private static Anchor anchor(String name) {
    return new Anchor(name, "", 0);
  }

  private List<Strip> cell(Cell cell, TagNode tag, Type type, float x, float width, Align align) {
    return switch (cell) {
      case Cell.TeamText(var document) -> prose.said(document, tag, type, x, width);
      case Cell.Written(var words) ->
          text.paragraph(
              runs.words(
                  words.isEmpty() ? RichText.of("–") : words, tag, TextStyle.of(type, tokens.ink)),
              type,
              x,
              width,
              align);
    };
  }

  private static Align align(Column column) {
    return column.kind() == Column.Kind.NUMBER ? Align.END : Align.START;
  }

  private Type type(Density density) {
    return tokens.type(
        switch (density) {
          case NORMAL -> "table";
          case DENSE -> "table-dense";
          case SMALL -> "table-small";
        });
  }

  private static float padding(Density density) {
    return switch (density) {
      case NORMAL -> 3;
      case DENSE -> 2.25f;
      case SMALL -> 2;
    };
  }

  private static float inner(float[] widths, int column) {
    return widths[column] - ColumnWidths.padding(column, widths.length);
  }
}
