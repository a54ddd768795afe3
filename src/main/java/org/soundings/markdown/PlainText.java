package org.soundings.markdown;

import java.util.List;

/// The text of a tree without formatting, for search, word counts and short previews.
final class PlainText {

  private final StringBuilder out = new StringBuilder();

  private PlainText() {}

  static String of(Document document) {
    var text = new PlainText();
    text.blocks(document.blocks());
    return text.out.toString().strip();
  }

  private void blocks(List<MarkdownBlock> blocks) {
    blocks.forEach(this::block);
  }

  private void block(MarkdownBlock block) {
    switch (block) {
      case MarkdownBlock.Heading heading -> line(heading.spans());
      case MarkdownBlock.Paragraph paragraph -> line(paragraph.spans());
      case MarkdownBlock.BulletList list -> items(list.items());
      case MarkdownBlock.OrderedList list -> items(list.items());
      case MarkdownBlock.Quote quote -> blocks(quote.blocks());
      case MarkdownBlock.CodeBlock code -> code(code);
      case MarkdownBlock.Table table -> table(table);
      case MarkdownBlock.Rule _ -> {}
    }
  }

  private void items(List<MarkdownBlock.Item> items) {
    items.forEach(item -> blocks(item.blocks()));
  }

  private void code(MarkdownBlock.CodeBlock code) {
    if (!code.language().isEmpty()) {
      out.append(code.language()).append('\n');
    }
    out.append(code.code()).append('\n');
  }

  private void table(MarkdownBlock.Table table) {
    row(table.head());
    table.rows().forEach(this::row);
  }

  private void row(List<MarkdownBlock.Cell> cells) {
    for (var cell : cells) {
      spans(cell.spans());
      out.append('\t');
    }
    out.append('\n');
  }

  private void line(List<Span> spans) {
    spans(spans);
    out.append('\n');
  }

  private void spans(List<Span> spans) {
    spans.forEach(this::span);
  }

  private void span(Span span) {
    switch (span) {
      case Span.Text text -> out.append(text.text());
      case Span.Strong strong -> spans(strong.spans());
      case Span.Emphasis emphasis -> spans(emphasis.spans());
      case Span.Strike strike -> spans(strike.spans());
      case Span.Code code -> out.append(code.text());
      case Span.Link link -> spans(link.spans());
      case Span.Image image -> out.append(image.text());
      case Span.LineBreak _ -> out.append('\n');
    }
  }
}
