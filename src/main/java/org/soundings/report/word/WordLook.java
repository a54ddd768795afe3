package org.soundings.report.word;

/// The format of a run.
///
/// @param style a character style, or ""
/// @param fill a background colour, or ""
/// @param colour of the letters on a background colour
record WordLook(
    String style, boolean bold, boolean italic, boolean struck, String fill, String colour) {
  static final WordLook PLAIN = new WordLook("", false, false, false, "", "");

  WordLook inStyle(String name) {
    return new WordLook(name, bold, italic, struck, fill, colour);
  }

  WordLook strong() {
    return new WordLook(style, true, italic, struck, fill, colour);
  }

  WordLook stressed() {
    return new WordLook(style, bold, true, struck, fill, colour);
  }

  WordLook crossedOut() {
    return new WordLook(style, bold, italic, true, fill, colour);
  }

  WordLook on(String newFill, String newColour) {
    return new WordLook(style, bold, italic, struck, newFill, newColour);
  }
}
