package org.soundings.report.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.soundings.markdown.Document;
import org.soundings.markdown.MarkdownBlock;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.Flow.Strip;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Sets typed text with a bar on its left.
final class ProseSetter {

  private static final float BAR = 1.5f;
  private static final float INDENT = 9;
  private static final float LIST_INDENT = 13;
  private static final float CODE_PADDING = 5;

  private final Tokens tokens;
  private final RunMaker runs;
  private final TextSetter text;

  ProseSetter(Tokens tokens, RunMaker runs, TextSetter text) {
    this.tokens = tokens;
    this.runs = runs;
    this.text = text;
  }

  /// The document with the bar for text of the team.
  List<Strip> said(Document document, TagNode parent, Type type, float x, float width) {
    var inner = blocks(document.blocks(), parent, type, x + INDENT, width - INDENT);
    return withBar(inner, x, tokens.accent);
  }

  /// Whether a document has a table that a width is too small for.
  boolean needsMore(Document document, Type type, float width) {
    var tables = new ProseTableSetter(tokens, runs, text);
    return document.blocks().stream()
        .anyMatch(
            block ->
                block instanceof MarkdownBlock.Table table
                    && tables.needsMore(table, type, width - INDENT));
  }

  private static List<Strip> withBar(List<Strip> strips, float x, Colour colour) {
    var barred = new ArrayList<Strip>();
    for (Strip strip : strips) {
      if (strip.gap() > 0 && !barred.isEmpty()) {
        barred.add(Strip.of(strip.gap(), List.of(bar(x, strip.gap(), colour))));
      }
      barred.add(strip.withGap(0).with(bar(x, strip.height(), colour)));
    }
    return barred;
  }

  /// Slightly longer than the strip, so that there is no visible seam.
  private static PageMark bar(float x, float height, Colour colour) {
    return PageMark.bar(x, 0, BAR, height + 0.1f, colour);
  }

  private List<Strip> blocks(
      List<MarkdownBlock> blocks, TagNode parent, Type type, float x, float width) {
    var strips = new ArrayList<Strip>();
    for (MarkdownBlock block : blocks) {
      List<Strip> set = block(block, parent, type, x, Math.max(width, 20));
      if (!set.isEmpty() && !strips.isEmpty()) {
        set = new ArrayList<>(set);
        set.set(0, set.getFirst().withGap(gap(block, type)));
      }
      strips.addAll(set);
    }
    return strips;
  }

  private static float gap(MarkdownBlock block, Type type) {
    return block instanceof MarkdownBlock.Heading ? type.leading() * 0.75f : type.leading() / 2;
  }

  private List<Strip> block(MarkdownBlock block, TagNode parent, Type type, float x, float width) {
    TextStyle style = TextStyle.of(type, tokens.ink);
    return switch (block) {
      case MarkdownBlock.Heading(var _, var spans) -> {
        TagNode tag = parent.add(Role.P);
        var strips = text.paragraph(runs.spans(spans, tag, style.strong()), type, x, width);
        yield strips.stream().map(Strip::keepingNext).toList();
      }
      case MarkdownBlock.Paragraph(var spans) ->
          text.paragraph(runs.spans(spans, parent.add(Role.P), style), type, x, width);
      case MarkdownBlock.BulletList(var items) -> list(items, 0, parent, type, x, width);
      case MarkdownBlock.OrderedList(var start, var items) ->
          list(items, Math.max(1, start), parent, type, x, width);
      case MarkdownBlock.Quote(var blocks) -> {
        TagNode tag = parent.add(Role.QUOTE);
        yield withBar(blocks(blocks, tag, type, x + INDENT, width - INDENT), x + 1, tokens.hair);
      }
      case MarkdownBlock.CodeBlock code -> code(code, parent, type, x, width);
      case MarkdownBlock.Table table ->
          new ProseTableSetter(tokens, runs, text).table(table, parent, type, x, width);
      case MarkdownBlock.Rule _ ->
          List.of(
              Strip.of(
                  type.leading() / 2,
                  List.of(PageMark.rule(x, x + width, type.leading() / 4, 0.5f, tokens.hair))));
    };
  }

  // Lists.

  /// @param start the first number; 0 for dots
  private List<Strip> list(
      List<MarkdownBlock.Item> items, int start, TagNode parent, Type type, float x, float width) {
    TagNode list = start > 0 ? parent.add(Role.LIST).ordered() : parent.add(Role.LIST);
    float indent = start > 0 ? indent(start + items.size(), type) : LIST_INDENT;
    var strips = new ArrayList<Strip>();
    for (int i = 0; i < items.size(); i++) {
      String label = start > 0 ? (start + i) + "." : "•";
      List<Strip> item = item(items.get(i), label, list.add(Role.ITEM), type, x, width, indent);
      if (!strips.isEmpty()) {
        item = new ArrayList<>(item);
        item.set(0, item.getFirst().withGap(2));
      }
      strips.addAll(item);
    }
    return strips;
  }

  private List<Strip> item(
      MarkdownBlock.Item item,
      String label,
      TagNode tag,
      Type type,
      float x,
      float width,
      float indent) {
    String shown =
        switch (item.box()) {
          case NONE -> label;
          case EMPTY -> "☐";
          case TICKED -> "☑";
        };
    TagNode labelTag = tag.add(Role.LABEL);
    var labelStrip =
        text.paragraph(
                RunMaker.plain(shown, TextStyle.of(type, tokens.ink), labelTag), type, x, indent)
            .getFirst();
    var body =
        new ArrayList<>(
            blocks(item.blocks(), tag.add(Role.BODY), type, x + indent, width - indent));
    if (body.isEmpty()) {
      return List.of(labelStrip);
    }
    Strip first = body.getFirst();
    var marks = new ArrayList<>(labelStrip.marks());
    marks.addAll(first.marks());
    body.set(
        0,
        new Strip(
            first.gap(),
            Math.max(first.height(), labelStrip.height()),
            first.keepsNext(),
            marks,
            first.anchors(),
            first.figure(),
            first.repeated()));
    return body;
  }

  private static float indent(int last, Type type) {
    return 6 + type.size() * 0.62f * (String.valueOf(last).length() + 0.5f);
  }

  // Code.

  private List<Strip> code(
      MarkdownBlock.CodeBlock code, TagNode parent, Type type, float x, float width) {
    TagNode tag = parent.add(Role.P);
    TextStyle style = TextStyle.of(type, tokens.ink).code();
    Type lines = new Type(style.size(), type.leading() - 1, false);
    var strips = new ArrayList<Strip>();
    float inner = width - 2 * CODE_PADDING;
    if (!code.language().isEmpty()) {
      TextStyle quiet = new TextStyle(FontFaces.Weight.REGULAR, 8, tokens.quiet, false);
      var label = RunMaker.plain(code.language(), quiet, tag.add(Role.SPAN));
      strips.addAll(text.paragraph(label, lines, x + CODE_PADDING, inner));
    }
    TagNode codeTag = tag.add(Role.CODE);
    for (String line : code.code().split("\n", -1)) {
      var run = RunMaker.plain(line.replace("\t", "    "), style, codeTag);
      strips.addAll(text.paragraph(run, lines, x + CODE_PADDING, inner));
    }
    strips.addFirst(Strip.empty(3).keepingNext());
    strips.add(Strip.empty(3));
    return strips.stream().map(strip -> withGround(strip, x, width)).toList();
  }

  private Strip withGround(Strip strip, float x, float width) {
    var marks = new ArrayList<PageMark>();
    marks.add(PageMark.bar(x, 0, width, strip.height() + 0.1f, tokens.wash));
    marks.addAll(strip.marks());
    Strip grounded = Strip.of(strip.height(), marks).withGap(strip.gap());
    return strip.keepsNext() ? grounded.keepingNext() : grounded;
  }
}
