package org.soundings.report.pdf.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.report.brand.Logo;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFace;

/// Something that is put on paper. Places are points from the page's left edge and from the upper
/// edge of the strip the mark stands in.
///
/// `tag` is the structure element it belongs to; null for what only decorates.
public sealed interface PageMark {

  @Nullable TagNode tag();

  /// Letters of one font on one base line.
  ///
  /// @param shown the characters in the order in which they stand on paper
  /// @param spoken what they mean where that differs, else ""; [#CONTINUED] where the letters
  ///   before them have said it already
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

  /// A picture, seen whole.
  record Picture(float x, float y, float width, float height, Logo logo, @Nullable TagNode tag)
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
