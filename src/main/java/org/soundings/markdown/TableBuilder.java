package org.soundings.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Turns flexmark's tables into tables with a cell for every column in each row.
final class TableBuilder {

  private final SpanBuilder spans;

  TableBuilder(SpanBuilder spans) {
    this.spans = spans;
  }

  MarkdownBlock.Table table(TableBlock table, int depth) {
    var head = new ArrayList<List<MarkdownBlock.Cell>>();
    var body = new ArrayList<List<MarkdownBlock.Cell>>();
    var columns = new ArrayList<MarkdownBlock.Alignment>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        rows(part, head, depth);
        alignments(part, columns);
      } else if (part instanceof TableBody) {
        rows(part, body, depth);
      }
    }
    int width = Math.max(widest(head), widest(body));
    pad(columns, MarkdownBlock.Alignment.LEFT, width);
    head.forEach(row -> pad(row, MarkdownBlock.Cell.EMPTY, width));
    body.forEach(row -> pad(row, MarkdownBlock.Cell.EMPTY, width));
    return new MarkdownBlock.Table(columns, head.getFirst(), body);
  }

  private void rows(Node part, List<List<MarkdownBlock.Cell>> rows, int depth) {
    for (Node row : part.getChildren()) {
      var cells = new ArrayList<MarkdownBlock.Cell>();
      for (Node cell : row.getChildren()) {
        cells.add(cell(spans.of(cell, depth)));
      }
      rows.add(cells);
    }
  }

  private static MarkdownBlock.Cell cell(List<Span> words) {
    boolean blank =
        words.size() == 1 && words.getFirst() instanceof Span.Text(String text) && text.isBlank();
    return blank ? MarkdownBlock.Cell.EMPTY : new MarkdownBlock.Cell(words);
  }

  private static void alignments(Node head, List<MarkdownBlock.Alignment> columns) {
    Node row = head.getFirstChild();
    if (row == null) {
      return;
    }
    for (Node cell : row.getChildren()) {
      columns.add(
          cell instanceof TableCell tableCell
              ? alignment(tableCell)
              : MarkdownBlock.Alignment.LEFT);
    }
  }

  private static MarkdownBlock.Alignment alignment(TableCell cell) {
    return switch (cell.getAlignment()) {
      case CENTER -> MarkdownBlock.Alignment.CENTRE;
      case RIGHT -> MarkdownBlock.Alignment.RIGHT;
      case LEFT -> MarkdownBlock.Alignment.LEFT;
      case null -> MarkdownBlock.Alignment.LEFT;
    };
  }

  private static int widest(List<List<MarkdownBlock.Cell>> rows) {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  private static <T> void pad(List<T> values, T filler, int size) {
    values.addAll(Collections.nCopies(Math.max(0, size - values.size()), filler));
  }
}
