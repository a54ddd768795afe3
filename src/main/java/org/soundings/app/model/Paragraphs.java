package org.soundings.app.model;

import java.util.ArrayList;
import java.util.List;

/// What another program says and no field here takes, paragraph by paragraph.
final class Paragraphs {

  private final List<String> paragraphs = new ArrayList<>();

  /// Blank text is left out.
  void add(String paragraph) {
    if (!paragraph.isBlank()) {
      paragraphs.add(paragraph);
    }
  }

  void add(String name, String value) {
    add(value.isBlank() ? "" : name + ": " + value);
  }

  /// Markdown.
  String text() {
    return String.join("\n\n", paragraphs);
  }
}
