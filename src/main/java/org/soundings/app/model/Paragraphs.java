package org.soundings.app.model;

import java.util.ArrayList;
import java.util.List;

/// Content of another program's model that has no field here, paragraph by paragraph.
final class Paragraphs {

  private final List<String> paragraphs = new ArrayList<>();

  /// Blank text is skipped.
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
