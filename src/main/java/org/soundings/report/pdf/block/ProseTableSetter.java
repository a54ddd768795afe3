package org.soundings.report.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.soundings.markdown.MarkdownBlock;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.Run;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.line.TextSetter.Align;
import org.soundings.report.pdf.page.Flow.Strip;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.Strips;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Sets a typed table, with column widths according to their text.
final class ProseTableSetter {

  private static final float GAP = 8;
  private static final float NARROWEST_READABLE = 40;

  /// A table is crowded if its text on one line is this many times as wide as its space.
  private static final float CROWDED = 2;

  private final Tokens tokens;
  private final RunMaker runs;
  private final TextSetter text;

  ProseTableSetter(Tokens tokens, RunMaker runs, TextSetter text) {
    this.tokens = tokens;
    this.runs = runs;
    this.text = text;
  }

  List<Strip> table(MarkdownBlock.Table table, TagNode parent, Type type, float x, float width) {
    float[] widths = widths(table, type, width);
    if (isTooNarrow(widths)) {
      return rowByRow(table, parent, type, x, width);
    }
    TagNode tag = parent.add(Role.TABLE);
    var strips = new ArrayList<Strip>();
    TagNode head = tag.add(Role.HEAD).add(Role.ROW);
    Strip headStrip = row(table, table.head(), head, Role.HEADER_CELL, type, x, widths);
    strips.add(
        headStrip
            .with(PageMark.rule(x, x + width, 0, 0.75f, tokens.ink))
            .with(PageMark.rule(x, x + width, headStrip.height(), 0.5f, tokens.ink))
            .keepingNext());
    TagNode body = table.rows().isEmpty() ? tag : tag.add(Role.ROWS);
    for (List<MarkdownBlock.Cell> cells : table.rows()) {
      Strip row = row(table, cells, body.add(Role.ROW), Role.CELL, type, x, widths);
      boolean isLast = cells == table.rows().getLast();
      strips.add(
          row.with(
              PageMark.rule(
                  x,
                  x + width,
                  row.height(),
                  isLast ? 0.75f : 0.35f,
                  isLast ? tokens.ink : tokens.hair)));
    }
    return strips;
  }

  /// Whether a width is too small for most of its text to be on one line.
  boolean needsMore(MarkdownBlock.Table table, Type type, float width) {
    float wanted = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      wanted += wanted(table, i, type);
    }
    return wanted > width * CROWDED || isTooNarrow(widths(table, type, width));
  }

  private static boolean isTooNarrow(float[] widths) {
    for (float width : widths) {
      if (width < NARROWEST_READABLE) {
        return true;
      }
    }
    return false;
  }

  /// A table that is too wide: every cell is on separate lines, after its column's name.
  private List<Strip> rowByRow(
      MarkdownBlock.Table table, TagNode parent, Type type, float x, float width) {
    var strips = new ArrayList<Strip>();
    for (List<MarkdownBlock.Cell> row :
        table.rows().isEmpty() ? List.of(table.head()) : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        TagNode tag = parent.add(Role.P);
        TextStyle style = TextStyle.of(type, tokens.ink);
        var words = new ArrayList<Run>();
        words.addAll(runs.spans(table.head().get(i).spans(), tag.add(Role.SPAN), style.strong()));
        words.addAll(RunMaker.plain(": ", style, tag.add(Role.SPAN)));
        words.addAll(runs.spans(row.get(i).spans(), tag.add(Role.SPAN), style));
        strips.addAll(text.paragraph(words, type, x, width));
      }
      Strip last = strips.getLast();
      PageMark rule = PageMark.rule(x, x + width, last.height() + 1, 0.35f, tokens.hair);
      strips.set(strips.size() - 1, last.withHeight(last.height() + 2).with(rule));
    }
    return strips;
  }

  private Strip row(
      MarkdownBlock.Table table,
      List<MarkdownBlock.Cell> cells,
      TagNode tag,
      Role role,
      Type type,
      float x,
      float[] widths) {
    var columns = new ArrayList<List<Strip>>();
    float left = x;
    for (int i = 0; i < cells.size(); i++) {
      TagNode cell = cell(table, i, tag, role);
      TextStyle style = TextStyle.of(type, tokens.ink);
      var run = runs.spans(cells.get(i).spans(), cell, role == Role.CELL ? style : style.strong());
      columns.add(text.paragraph(run, type, left, widths[i] - GAP, align(table.columns().get(i))));
      left += widths[i];
    }
    return Strips.joined(columns, 2, 2);
  }

  /// The first column has names of rows if the corner above it is empty.
  private static TagNode cell(MarkdownBlock.Table table, int column, TagNode row, Role role) {
    if (!table.head().get(column).spans().isEmpty()) {
      return row.add(role);
    }
    return role == Role.CELL && column == 0
        ? row.add(Role.HEADER_CELL).ofRow()
        : row.add(Role.CELL);
  }

  private static Align align(MarkdownBlock.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> Align.START;
      case CENTRE -> Align.CENTRE;
      case RIGHT -> Align.END;
    };
  }

  /// The preferred width of each column, reduced in proportion if the page is too narrow.
  private float[] widths(MarkdownBlock.Table table, Type type, float width) {
    int count = table.columns().size();
    float[] wanted = new float[count];
    float sum = 0;
    for (int i = 0; i < count; i++) {
      wanted[i] = wanted(table, i, type);
      sum += wanted[i];
    }
    if (sum <= width) {
      for (int i = 0; i < count; i++) {
        wanted[i] = Math.max(wanted[i], NARROWEST_READABLE);
      }
      return sum(wanted) <= width ? wanted : evenly(count, width);
    }
    float floor = NARROWEST_READABLE;
    if (count * NARROWEST_READABLE > width) {
      return evenly(count, width);
    }
    float floorSum = floor * count;
    float above = 0;
    for (float each : wanted) {
      above += Math.max(0, each - floor);
    }
    for (int i = 0; i < count; i++) {
      wanted[i] = floor + Math.max(0, wanted[i] - floor) * (width - floorSum) / above;
    }
    return wanted;
  }

  private float wanted(MarkdownBlock.Table table, int column, Type type) {
    TagNode nowhere = TagNode.root();
    TextStyle style = TextStyle.of(type, tokens.ink).strong();
    float widest = text.width(runs.spans(table.head().get(column).spans(), nowhere, style));
    for (List<MarkdownBlock.Cell> row : table.rows()) {
      widest = Math.max(widest, text.width(runs.spans(row.get(column).spans(), nowhere, style)));
    }
    return widest + GAP;
  }

  private static float sum(float[] widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }

  private static float[] evenly(int count, float width) {
    float[] widths = new float[count];
    java.util.Arrays.fill(widths, width / count);
    return widths;
  }
}
