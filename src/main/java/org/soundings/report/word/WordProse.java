package org.soundings.report.word;

import java.util.List;
import org.soundings.markdown.Document;
import org.soundings.markdown.MarkdownBlock;
import org.soundings.markdown.Span;

/// Writes typed text.
final class WordProse {

  private static final int INDENT = 400;
  private static final int DEEPEST = 8;

  /// The space for the bar on the left.
  private static final int BAR = 200;

  private final WordOut out;
  private int base;
  private int room;

  WordProse(WordOut out) {
    this.out = out;
  }

  /// With the bar that marks text of the team.
  ///
  /// @param indent in twentieths of a point
  /// @param wide the room for it with the indent, in twentieths of a point
  void said(Document document, int indent, int wide) {
    base = indent;
    room = wide - indent;
    blocks(document.blocks(), 0);
    base = 0;
  }

  private void blocks(List<MarkdownBlock> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private void block(MarkdownBlock block, int depth) {
    switch (block) {
      case MarkdownBlock.Heading(int _, var spans) ->
          paragraph(form("SaidHeading", depth), spans, "");
      case MarkdownBlock.Paragraph(var spans) -> paragraph(form("Said", depth), spans, "");
      case MarkdownBlock.BulletList(var items) ->
          items.forEach(item -> item(item, WordLists.BULLETS, depth));
      case MarkdownBlock.OrderedList(int start, var items) -> {
        int list = out.lists().ordered(start);
        items.forEach(item -> item(item, list, depth));
      }
      case MarkdownBlock.Quote(var inner) -> quote(inner, depth);
      case MarkdownBlock.CodeBlock(String language, String code) -> {
        if (!language.isEmpty()) {
          lines(form("Said", depth), language, RunFormat.PLAIN.inStyle("Quiet"));
        }
        lines(form("SaidCode", depth), code, RunFormat.PLAIN);
      }
      case MarkdownBlock.Table table -> table(table);
      case MarkdownBlock.Rule _ ->
          lines(form("Said", depth), "―――", RunFormat.PLAIN.inStyle("Quiet"));
    }
  }

  private WordForm form(String style, int depth) {
    int indent = base + depth * INDENT;
    return new WordForm(style, indent == 0 ? 0 : indent + BAR, 0, 0);
  }

  private void quote(List<MarkdownBlock> inner, int depth) {
    blocks(inner, depth + 1);
  }

  private void item(MarkdownBlock.Item item, int list, int depth) {
    String box =
        switch (item.box()) {
          case NONE -> "";
          case EMPTY -> "☐ ";
          case TICKED -> "☑ ";
        };
    int indent = base == 0 ? 0 : base + BAR + (depth + 1) * INDENT;
    var form = new WordForm("SaidList", indent, list, Math.min(depth, DEEPEST));
    List<MarkdownBlock> rest = item.blocks();
    if (!rest.isEmpty() && rest.getFirst() instanceof MarkdownBlock.Paragraph(var spans)) {
      paragraph(form, spans, box);
      rest = rest.subList(1, rest.size());
    } else {
      paragraph(form, List.of(), box);
    }
    blocks(rest, depth + 1);
  }

  private void lines(WordForm form, String text, RunFormat look) {
    out.open(form, false);
    out.run(text, look);
    out.close();
  }

  private void paragraph(WordForm form, List<Span> spans, String before) {
    String text = new Document(List.of(new MarkdownBlock.Paragraph(spans))).text();
    out.open(form, WordOut.isRightToLeft(text));
    out.run(before, RunFormat.PLAIN);
    spans.forEach(span -> span(span, RunFormat.PLAIN));
    out.close();
  }

  private void span(Span span, RunFormat look) {
    switch (span) {
      case Span.Text(String text) -> out.run(text, look);
      case Span.Strong(var inner) -> inner.forEach(each -> span(each, look.strong()));
      case Span.Emphasis(var inner) -> inner.forEach(each -> span(each, look.stressed()));
      case Span.Strike(var inner) -> inner.forEach(each -> span(each, look.crossedOut()));
      case Span.Code(String text) -> out.run(text, look.inStyle("CodeWords"));
      case Span.Image image -> out.run(image.text(), look.inStyle("Quiet"));
      case Span.LineBreak _ -> out.lineBreak();
      case Span.Link(var inner, String address) -> {
        out.openOutside(address);
        inner.forEach(each -> span(each, look.inStyle("Hyperlink")));
        out.closeLink();
      }
    }
  }

  private void table(MarkdownBlock.Table table) {
    int width = room / Math.max(1, table.columns().size());
    var widths = table.columns().stream().map(_ -> width).toList();
    var written = new WordTable(out, widths);
    written.open();
    written.openHead();
    for (int i = 0; i < table.head().size(); i++) {
      cell(written, table, i, table.head().get(i), "TableHead");
    }
    written.closeRow();
    for (List<MarkdownBlock.Cell> row : table.rows()) {
      written.openRow(false);
      for (int i = 0; i < row.size(); i++) {
        cell(written, table, i, row.get(i), "TableText");
      }
      written.closeRow();
    }
    written.close();
  }

  private void cell(
      WordTable written,
      MarkdownBlock.Table table,
      int column,
      MarkdownBlock.Cell cell,
      String style) {
    String aligned =
        switch (table.columns().get(column)) {
          case LEFT -> style;
          case CENTRE -> style + "Centre";
          case RIGHT -> style + "Right";
        };
    written.openCell(column, 1);
    paragraph(WordForm.of(aligned), cell.spans(), "");
    written.closeCell();
  }
}
