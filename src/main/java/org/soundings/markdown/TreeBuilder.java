package org.soundings.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Turns flexmark's blocks into those of this package.
final class TreeBuilder {

  private final SpanBuilder spans = new SpanBuilder();
  private final TableBuilder tables = new TableBuilder(spans);

  Document document(Node root) {
    return new Document(blocks(root, 0));
  }

  private List<MarkdownBlock> blocks(Node parent, int depth) {
    var blocks = new ArrayList<MarkdownBlock>();
    for (Node node : parent.getChildren()) {
      if (depth > Limits.DEPTH) {
        blocks.addAll(verbatim(node));
      } else {
        blocks.addAll(block(node, depth + 1));
      }
    }
    return blocks;
  }

  private List<MarkdownBlock> block(Node node, int depth) {
    return switch (node) {
      case Heading heading ->
          List.of(new MarkdownBlock.Heading(heading.getLevel(), spans.of(heading, depth)));
      case Paragraph paragraph -> List.of(new MarkdownBlock.Paragraph(spans.of(paragraph, depth)));
      case BulletList list -> List.of(new MarkdownBlock.BulletList(items(list, depth)));
      case OrderedList list ->
          List.of(new MarkdownBlock.OrderedList(list.getStartNumber(), items(list, depth)));
      case BlockQuote quote -> List.of(new MarkdownBlock.Quote(blocks(quote, depth)));
      case FencedCodeBlock code ->
          List.of(code(code.getInfo().unescape(), code.getContentChars().toString()));
      case IndentedCodeBlock code -> List.of(code("", code.getContentChars().toString()));
      case ThematicBreak _ -> List.of(new MarkdownBlock.Rule());
      case TableBlock table -> List.of(tables.table(table, depth));
      // HTML, link definitions and all other nodes stay as they were typed.
      default -> verbatim(node);
    };
  }

  private List<MarkdownBlock.Item> items(Node list, int depth) {
    return StreamSupport.stream(list.getChildren().spliterator(), false)
        .map(item -> Tasks.item(blocks(item, depth)))
        .toList();
  }

  private static MarkdownBlock.CodeBlock code(String language, String lines) {
    return new MarkdownBlock.CodeBlock(language.strip(), lines.replaceAll("\\n+$", ""));
  }

  private static List<MarkdownBlock> verbatim(Node node) {
    String source =
        node instanceof ListItem ? node.getChars().toString() : node.getChars().unescape();
    return Markdown.plain(source).blocks().stream()
        .<MarkdownBlock>map(
            block ->
                block instanceof MarkdownBlock.Paragraph(var words)
                    ? new MarkdownBlock.Paragraph(SpanBuilder.withLinks(words))
                    : block)
        .toList();
  }
}
