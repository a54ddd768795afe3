package org.soundings.markdown;

import java.util.ArrayList;
import java.util.List;

/// Recognises `[ ]` and `[x]` at the beginning of a list item. (flexmark's own extension for them
/// loses a character after a tab.)
final class Tasks {

  private Tasks() {}

  static Block.Item item(List<Block> blocks) {
    if (!blocks.isEmpty()
        && blocks.getFirst() instanceof Block.Paragraph(var spans)
        && !spans.isEmpty()
        && spans.getFirst() instanceof Span.Text(String text)) {
      return switch (text.substring(0, Math.min(4, text.length()))) {
        case "[ ] " -> task(Block.Box.EMPTY, blocks, spans, text);
        case "[x] ", "[X] " -> task(Block.Box.TICKED, blocks, spans, text);
        default -> new Block.Item(Block.Box.NONE, blocks);
      };
    }
    return new Block.Item(Block.Box.NONE, blocks);
  }

  private static Block.Item task(Block.Box box, List<Block> blocks, List<Span> spans, String text) {
    var words = new ArrayList<>(spans);
    words.set(0, new Span.Text(text.substring(4)));
    var rest = new ArrayList<>(blocks);
    rest.set(0, new Block.Paragraph(words));
    return new Block.Item(box, rest);
  }
}
