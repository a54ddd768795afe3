package org.soundings.report.pdf.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFace;
import org.soundings.report.picture.RasterPicture;

/// A mark on paper. Positions are points from the page's left edge and from the upper edge of the
/// mark's strip.
///
/// `tag` is its structure element; null for decoration.
public sealed interface PageMark {

  @Nullable TagNode tag();

  /// Letters of one font on one base line.
  ///
  /// @param shown the characters in visual order
  /// @param spoken their text if it differs, else ""; [#CONTINUED] if the previous letters contain
  ///   it
  record Letters(
      float x,
      float y,
      float width,
      String shown,
      String spoken,
      FontFace font,
      float size,
      Colour colour,
      @Nullable Link link,
      @Nullable TagNode tag)
      implements PageMark {}

  String CONTINUED = "\0";

  record Stroke(
      List<Point> points, float width, Colour colour, boolean dashed, @Nullable TagNode tag)
      implements PageMark {
    public Stroke {
      points = List.copyOf(points);
    }
  }

  /// A closed shape; a width of 0 means no outline.
  record Shape(
      List<Point> points,
      @Nullable Colour fill,
      float width,
      Colour outline,
      boolean dashed,
      @Nullable TagNode tag)
      implements PageMark {
    public Shape {
      points = List.copyOf(points);
    }
  }

  record Circle(
      float x,
      float y,
      float radius,
      @Nullable Colour fill,
      float width,
      Colour outline,
      @Nullable TagNode tag)
      implements PageMark {}

  /// A complete picture.
  record Picture(
      float x, float y, float width, float height, RasterPicture picture, @Nullable TagNode tag)
      implements PageMark {}

  record Point(float x, float y) {}

  /// A line across, for decoration.
  static PageMark rule(float left, float right, float y, float width, Colour colour) {
    return new Stroke(List.of(new Point(left, y), new Point(right, y)), width, colour, false, null);
  }

  /// A filled rectangle, for decoration.
  static PageMark bar(float left, float top, float width, float height, Colour fill) {
    return box(left, top, width, height, fill, 0, fill, null);
  }

  static PageMark box(
      float left,
      float top,
      float width,
      float height,
      @Nullable Colour fill,
      float line,
      Colour outline,
      @Nullable TagNode tag) {
    return new Shape(corners(left, top, width, height), fill, line, outline, false, tag);
  }

  static List<Point> corners(float left, float top, float width, float height) {
    return List.of(
        new Point(left, top),
        new Point(left + width, top),
        new Point(left + width, top + height),
        new Point(left, top + height));
  }
}
