package org.soundings.report.picture;

/// The distances of a drawing, in points.
///
/// @param box the height of a box
/// @param narrowest the minimum width of a box
/// @param padding between the edge of a box and its name
/// @param inside between the edge of a zone and its content
/// @param boxes between two boxes
/// @param lines between two lines
/// @param lineToBox between a line and a box
/// @param layers between two layers of boxes
/// @param letter the maximum average width of a character of a name
/// @param titleLetter the same of a title
record LayoutSpacing(
    double box,
    double narrowest,
    double padding,
    double inside,
    double boxes,
    double lines,
    double lineToBox,
    double layers,
    double letter,
    double titleLetter) {

  /// For a window, which scales letters down, but not below a size.
  static final LayoutSpacing WIDE =
      new LayoutSpacing(Layout.BOX, 88, 10, 12, 18, 10, 12, 38, 4.9, 8.5);

  /// For a page, which never scales letters down, so boxes are closer together.
  static final LayoutSpacing CLOSE = new LayoutSpacing(28, 60, 4, 6, 8, 8, 8, 25, 4.5, 5);
}
