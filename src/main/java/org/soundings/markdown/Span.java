package org.soundings.markdown;

import java.util.List;

/// A run of words inside a block.
public sealed interface Span {

  /// Words as they are to be read; has no line ends.
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

  /// Words that were struck out and are still to be read.
  record Strike(List<Span> spans) implements Span {
    public Strike {
      spans = List.copyOf(spans);
    }
  }

  /// Something to be read letter by letter: a command, a name, a path.
  record Code(String text) implements Span {}

  /// Words that lead somewhere.
  ///
  /// @param address starts with `http:`, `https:` or `mailto:`
  record Link(List<Span> spans, String address) implements Span {
    public Link {
      spans = List.copyOf(spans);
    }
  }

  /// A picture that a note names. It is never loaded: its description and its address are shown.
  ///
  /// @param description what the author says it shows, or ""
  /// @param address as it was typed, of any kind; no link
  record Image(String description, String address) implements Span {

    /// What stands in the picture's place.
    public String text() {
      return description.isEmpty()
          ? "[picture: " + address + "]"
          : "[picture: " + description + ", " + address + "]";
    }
  }

  /// A line end that the author wanted.
  record LineBreak() implements Span {}
}
