package org.soundings.markdown;

import java.util.List;

/// A part of the text inside a block.
public sealed interface Span {

  /// Plain text without line breaks.
  record Text(String text) implements Span {}

  record Strong(List<Span> spans) implements Span {
    public Strong {
      spans = List.copyOf(spans);
    }
  }

  record Emphasis(List<Span> spans) implements Span {
    public Emphasis {
      spans = List.copyOf(spans);
    }
  }

  /// Text with strikethrough.
  record Strike(List<Span> spans) implements Span {
    public Strike {
      spans = List.copyOf(spans);
    }
  }

  /// Code in a line: a command, a name, a path.
  record Code(String text) implements Span {}

  /// Text with a link.
  ///
  /// @param address starts with `http:`, `https:` or `mailto:`
  record Link(List<Span> spans, String address) implements Span {
    public Link {
      spans = List.copyOf(spans);
    }
  }

  /// An image in a note. It is never loaded. Its description and its address are displayed.
  ///
  /// @param description the author's description, or ""
  /// @param address as it was typed, of any kind; not a link
  record Image(String description, String address) implements Span {

    /// The text in place of the image.
    public String text() {
      return description.isEmpty()
          ? "[picture: " + address + "]"
          : "[picture: " + description + ", " + address + "]";
    }
  }

  /// A hard line break.
  record LineBreak() implements Span {}
}
