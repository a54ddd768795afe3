package org.soundings.report.word;

/// The format of a paragraph in addition to its style.
///
/// @param indent in twentieths of a point, from the left; 0 for the style's own
/// @param list the number of its list, or 0
/// @param level in the list, from 0
record WordForm(String style, int indent, int list, int level) {
  static WordForm of(String style) {
    return new WordForm(style, 0, 0, 0);
  }
}
