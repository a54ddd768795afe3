package org.soundings.markdown;

import java.util.List;

/// A part of a note that has its own lines.
public sealed interface MarkdownBlock {

  /// @param level from 1 to 6
  record Heading(int level, List<Span> spans) implements MarkdownBlock {
    public Heading {
      spans = List.copyOf(spans);
    }
  }

  record Paragraph(List<Span> spans) implements MarkdownBlock {
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  record BulletList(List<Item> items) implements MarkdownBlock {
    public BulletList {
      items = List.copyOf(items);
    }
  }

  /// @param start the number of the first item
  record OrderedList(int start, List<Item> items) implements MarkdownBlock {
    public OrderedList {
      items = List.copyOf(items);
    }
  }

  record Quote(List<MarkdownBlock> blocks) implements MarkdownBlock {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /// Preformatted lines.
  ///
  /// @param language the language given by the author, or ""
  /// @param code lines separated by `\n`, without one at the end
  record CodeBlock(String language, String code) implements MarkdownBlock {}

  /// @param columns one for each column
  /// @param head as many cells as there are columns
  /// @param rows each with as many cells as there are columns
  record Table(List<Alignment> columns, List<Cell> head, List<List<Cell>> rows)
      implements MarkdownBlock {
    public Table {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A horizontal rule.
  record Rule() implements MarkdownBlock {}

  /// One item of a list.
  record Item(Box box, List<MarkdownBlock> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /// The checkbox of a task.
  enum Box {
    /// Not a task.
    NONE,
    EMPTY,
    TICKED
  }

  record Cell(List<Span> spans) {
    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
      spans = List.copyOf(spans);
    }
  }

  enum Alignment {
    LEFT,
    CENTRE,
    RIGHT
  }
}
