package org.soundings.report;

import org.soundings.markdown.Document;

/// What stands where a row and a column meet.
public sealed interface Cell {

  /// Words of the program; none are shown as "–", which means *none*.
  record Written(RichText words) implements Cell {}

  /// Words of a person.
  record Said(Document document) implements Cell {}

  static Cell of(String text) {
    return new Written(RichText.of(text));
  }

  static Cell of(RichText words) {
    return new Written(words);
  }

  static Cell said(Document document) {
    return document.isEmpty() ? of("") : new Said(document);
  }
}
