package org.soundings.markdown;

import java.util.ArrayList;
import java.util.List;

/// Writes a tree as Markdown that reads back to the same tree.
public final class MarkdownWriter {

  /// A hard line break in a paragraph.
  private static final String LINE_END = "\\\n";

  private static final int DEEPEST_HEADING = 6;

  private MarkdownWriter() {}

  /// The text of a tree, with a line break at its end; "" for an empty one.
  public static String write(Document document) {
    return document.isEmpty() ? "" : String.join("\n", lines(document)) + "\n";
  }

  /// The lines of a tree, for nesting in another text.
  public static List<String> lines(Document document) {
    return blocks(document.blocks(), false);
  }

  /// The spans of a paragraph.
  public static String write(List<Span> spans) {
    return SpanWriter.write(spans, LINE_END);
  }

  /// The same without line breaks, for a heading or a table cell.
  public static String writeInOneLine(List<Span> spans) {
    return SpanWriter.write(spans, " ");
  }

  /// One line of text with all Markdown syntax escaped.
  public static String escaped(String text) {
    return writeInOneLine(List.of(new Span.Text(visibleLine(text))));
  }

  /// A text as one line, with its hidden characters made visible.
  public static String visibleLine(String text) {
    return VisibleText.of(text).replace('\n', ' ');
  }

  /// A single paragraph as one line, for a table cell; empty if it has more than one.
  public static java.util.Optional<String> inOneCell(Document document) {
    return document.blocks().size() == 1
            && document.blocks().getFirst() instanceof MarkdownBlock.Paragraph(var spans)
        ? java.util.Optional.of(SpanWriter.write(spans, "<br>"))
        : java.util.Optional.empty();
  }

  /// The same with every heading some levels lower, so that it fits under a heading of the
  /// document.
  ///
  /// @param levels by how many levels
  public static Document demoted(Document document, int levels) {
    return new Document(demoted(document.blocks(), levels));
  }

  private static List<MarkdownBlock> demoted(List<MarkdownBlock> blocks, int levels) {
    return blocks.stream().map(block -> demoted(block, levels)).toList();
  }

  private static MarkdownBlock demoted(MarkdownBlock block, int levels) {
    return switch (block) {
      case MarkdownBlock.Heading(int level, var spans) ->
          new MarkdownBlock.Heading(Math.min(DEEPEST_HEADING, level + levels), spans);
      case MarkdownBlock.BulletList(var items) ->
          new MarkdownBlock.BulletList(demotedItems(items, levels));
      case MarkdownBlock.OrderedList(int start, var items) ->
          new MarkdownBlock.OrderedList(start, demotedItems(items, levels));
      case MarkdownBlock.Quote(var inner) -> new MarkdownBlock.Quote(demoted(inner, levels));
      case MarkdownBlock.Paragraph _,
          MarkdownBlock.CodeBlock _,
          MarkdownBlock.Table _,
          MarkdownBlock.Rule _ ->
          block;
    };
  }

  private static List<MarkdownBlock.Item> demotedItems(List<MarkdownBlock.Item> items, int levels) {
    return items.stream()
        .map(item -> new MarkdownBlock.Item(item.box(), demoted(item.blocks(), levels)))
        .toList();
  }

  /// @param otherMark whether lists use the alternative mark; nested ones do, so that `- - -` does
  ///   not become a horizontal rule
  private static List<String> blocks(List<MarkdownBlock> blocks, boolean otherMark) {
    var lines = new ArrayList<String>();
    boolean other = otherMark;
    for (int i = 0; i < blocks.size(); i++) {
      MarkdownBlock block = blocks.get(i);
      // Two adjacent lists stay separate only if their marks differ.
      boolean follows = i > 0 && areBothLists(blocks.get(i - 1), block);
      other = follows ? !other : otherMark;
      if (i > 0) {
        lines.add("");
      }
      lines.addAll(block(block, other));
    }
    return lines;
  }

  private static boolean areBothLists(MarkdownBlock one, MarkdownBlock other) {
    return one instanceof MarkdownBlock.BulletList && other instanceof MarkdownBlock.BulletList
        || one instanceof MarkdownBlock.OrderedList && other instanceof MarkdownBlock.OrderedList;
  }

  private static List<String> block(MarkdownBlock block, boolean other) {
    return switch (block) {
      case MarkdownBlock.Heading heading -> heading(heading);
      case MarkdownBlock.Paragraph(var spans) -> SpanWriter.write(spans, LINE_END).lines().toList();
      case MarkdownBlock.BulletList(var items) ->
          items.stream().flatMap(item -> item(other ? "*" : "-", item, other).stream()).toList();
      case MarkdownBlock.OrderedList(int start, var items) -> ordered(start, items, other);
      case MarkdownBlock.Quote(var inner) -> quoted(blocks(inner, other));
      case MarkdownBlock.CodeBlock code -> code(code);
      case MarkdownBlock.Table table -> table(table);
      case MarkdownBlock.Rule _ -> List.of("___");
    };
  }

  /// Lines with a quote mark before each.
  public static List<String> quoted(List<String> lines) {
    return lines.isEmpty()
        ? List.of(">")
        : lines.stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList();
  }

  private static List<String> heading(MarkdownBlock.Heading heading) {
    List<String> lines = SpanWriter.write(heading.spans(), LINE_END).lines().toList();
    if (lines.size() > 1 && heading.level() <= 2) {
      var underlined = new ArrayList<>(lines);
      underlined.add(heading.level() == 1 ? "===" : "---");
      return underlined;
    }
    String title = SpanWriter.write(heading.spans(), " ");
    return List.of(("#".repeat(heading.level()) + " " + title).stripTrailing());
  }

  private static List<String> ordered(int start, List<MarkdownBlock.Item> items, boolean other) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < items.size(); i++) {
      lines.addAll(item((start + i) + (other ? ")" : "."), items.get(i), other));
    }
    return lines;
  }

  private static List<String> item(String mark, MarkdownBlock.Item item, boolean other) {
    List<String> lines = blocks(item.blocks(), !other);
    String box =
        switch (item.box()) {
          case NONE -> "";
          case EMPTY -> "[ ] ";
          case TICKED -> "[x] ";
        };
    if (lines.isEmpty()) {
      return List.of(mark);
    }
    String indent = " ".repeat(mark.length() + 1);
    var indented = new ArrayList<String>();
    indented.add(mark + " " + box + lines.getFirst());
    for (String line : lines.subList(1, lines.size())) {
      indented.add(line.isEmpty() ? "" : indent + line);
    }
    return indented;
  }

  private static List<String> code(MarkdownBlock.CodeBlock code) {
    char mark = code.language().contains("`") ? '~' : '`';
    String fence = String.valueOf(mark).repeat(Math.max(3, longestRun(code.code(), mark) + 1));
    var lines = new ArrayList<String>();
    lines.add(fence + LinkTarget.escaped(code.language()));
    if (!code.code().isEmpty()) {
      lines.addAll(List.of(code.code().split("\n", -1)));
    }
    lines.add(fence);
    return lines;
  }

  private static List<String> table(MarkdownBlock.Table table) {
    var lines = new ArrayList<String>();
    lines.add(row(table.head()));
    lines.add(
        table.columns().stream()
            .map(
                column ->
                    switch (column) {
                      case LEFT -> " --- |";
                      case CENTRE -> " :---: |";
                      case RIGHT -> " ---: |";
                    })
            .collect(java.util.stream.Collectors.joining("", "|", "")));
    table.rows().forEach(row -> lines.add(row(row)));
    return lines;
  }

  private static String row(List<MarkdownBlock.Cell> cells) {
    var line = new StringBuilder("|");
    for (MarkdownBlock.Cell cell : cells) {
      line.append(' ').append(SpanWriter.write(cell.spans(), " ")).append(" |");
    }
    return line.toString();
  }

  /// The longest run of a mark.
  static int longestRun(String text, char mark) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == mark ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
