package org.soundings.report;

import org.soundings.markdown.Document;

/// The content of one cell of a table.
public sealed interface Cell {

  /// Text of the program; an empty one is displayed as "–", which means *none*.
  record Written(RichText words) implements Cell {}

  /// Text of a person.
  record TeamText(Document document) implements Cell {}

  static Cell of(String text) {
    return new Written(RichText.of(text));
  }

  static Cell of(RichText words) {
    return new Written(words);
  }

  static Cell teamText(Document document) {
    return document.isEmpty() ? of("") : new TeamText(document);
  }
}
