package org.soundings.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;

/// Reads Markdown: CommonMark 0.31 with tables, task lists, strikethrough and bare addresses.
public final class Markdown {

  /// Has no state between two texts.
  private static final Parser PARSER = Parser.builder(options()).build();

  private Markdown() {}

  /// The tree of a text. Any text can be read, because text without Markdown syntax is a paragraph.
  public static Document read(String text) {
    String visible = VisibleText.of(text);
    if (visible.isBlank()) {
      return Document.EMPTY;
    }
    return Limits.areKeptBy(visible)
        ? new TreeBuilder().document(PARSER.parse(visible))
        : plain(visible);
  }

  /// Whether an address may become a link: `http`, `https` and `mailto` may.
  public static boolean leadsSomewhere(String address) {
    return Address.ofLink(address).isPresent();
  }

  /// A text without any Markdown syntax. Blank lines separate the paragraphs.
  public static Document plain(String text) {
    var paragraphs = new ArrayList<MarkdownBlock>();
    var spans = new ArrayList<Span>();
    for (String line : VisibleText.of(text).split("\n", -1)) {
      if (line.isBlank()) {
        endParagraph(spans, paragraphs);
        continue;
      }
      if (!spans.isEmpty()) {
        spans.add(new Span.LineBreak());
      }
      spans.add(new Span.Text(line.stripTrailing()));
    }
    endParagraph(spans, paragraphs);
    return new Document(paragraphs);
  }

  private static void endParagraph(List<Span> spans, List<MarkdownBlock> paragraphs) {
    if (!spans.isEmpty()) {
      paragraphs.add(new MarkdownBlock.Paragraph(spans));
      spans.clear();
    }
  }

  private static MutableDataSet options() {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()))
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
  }
}
