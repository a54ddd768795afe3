package org.soundings.markdown;

import java.util.ArrayList;
import java.util.List;

/// Recognises `[ ]` and `[x]` at the beginning of a list item. (flexmark's own extension loses a
/// character after a tab.)
final class Tasks {

  private Tasks() {}

  static MarkdownBlock.Item item(List<MarkdownBlock> blocks) {
    if (!blocks.isEmpty()
        && blocks.getFirst() instanceof MarkdownBlock.Paragraph(var spans)
        && !spans.isEmpty()
        && spans.getFirst() instanceof Span.Text(String text)) {
      return switch (text.substring(0, Math.min(4, text.length()))) {
        case "[ ] " -> task(MarkdownBlock.Box.EMPTY, blocks, spans, text);
        case "[x] ", "[X] " -> task(MarkdownBlock.Box.TICKED, blocks, spans, text);
        default -> new MarkdownBlock.Item(MarkdownBlock.Box.NONE, blocks);
      };
    }
    return new MarkdownBlock.Item(MarkdownBlock.Box.NONE, blocks);
  }

  private static MarkdownBlock.Item task(
      MarkdownBlock.Box box, List<MarkdownBlock> blocks, List<Span> spans, String text) {
    var words = new ArrayList<>(spans);
    words.set(0, new Span.Text(text.substring(4)));
    var rest = new ArrayList<>(blocks);
    rest.set(0, new MarkdownBlock.Paragraph(words));
    return new MarkdownBlock.Item(box, rest);
  }
}
