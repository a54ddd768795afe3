package org.soundings.report.word;

/// The format of a run.
///
/// @param style a character style, or ""
/// @param fill a background colour, or ""
/// @param colour of the letters on a background colour
record RunFormat(
    String style, boolean bold, boolean italic, boolean struck, String fill, String colour) {
  static final RunFormat PLAIN = new RunFormat("", false, false, false, "", "");

  RunFormat inStyle(String name) {
    return new RunFormat(name, bold, italic, struck, fill, colour);
  }

  RunFormat strong() {
    return new RunFormat(style, true, italic, struck, fill, colour);
  }

  RunFormat stressed() {
    return new RunFormat(style, bold, true, struck, fill, colour);
  }

  RunFormat crossedOut() {
    return new RunFormat(style, bold, italic, true, fill, colour);
  }

  RunFormat on(String newFill, String newColour) {
    return new RunFormat(style, bold, italic, struck, newFill, newColour);
  }
}
