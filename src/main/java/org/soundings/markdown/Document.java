package org.soundings.markdown;

import java.util.List;

/// A Markdown text as a tree.
public record Document(List<MarkdownBlock> blocks) {

  public static final Document EMPTY = new Document(List.of());

  public Document {
    blocks = List.copyOf(blocks);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /// The visible text, one block on a line, without Markdown syntax.
  public String text() {
    return PlainText.of(this);
  }
}
