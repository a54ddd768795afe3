package org.soundings.markdown;

import java.util.List;

/// What a person typed, as a tree.
public record Document(List<MarkdownBlock> blocks) {

  public static final Document EMPTY = new Document(List.of());

  public Document {
    blocks = List.copyOf(blocks);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /// All visible words, one block on a line; no marks of Markdown.
  public String text() {
    return PlainText.of(this);
  }
}
