package org.soundings.report.word.figure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.pdf.PrintedFigure;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.page.PageMark;

/// Writes a figure as SVG. Every property is an attribute, because Word reads no style sheets.
final class FigureSvg {

  private static final String NONE = "none";

  private final Letterforms letterforms;
  private final StringBuilder out = new StringBuilder(1 << 15);

  private FigureSvg(Letterforms letterforms) {
    this.letterforms = letterforms;
  }

  static byte[] write(PrintedFigure figure, Letterforms letterforms) {
    var svg = new FigureSvg(letterforms);
    String size = number(figure.width()) + "\" height=\"" + number(figure.height());
    svg.out
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(size)
        .append("\" viewBox=\"0 0 ")
        .append(size.replace("\" height=\"", " "))
        .append("\"><g transform=\"translate(")
        .append(number(-figure.left()))
        .append(' ')
        .append(number(-figure.top()))
        .append(")\">\n");
    figure.marks().forEach(svg::mark);
    svg.out.append("</g></svg>\n");
    return svg.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void mark(PageMark mark) {
    switch (mark) {
      case PageMark.Letters letters -> letters(letters);
      case PageMark.Stroke stroke -> {
        points("polyline", stroke.points());
        paint(null, stroke.width(), stroke.colour(), stroke.dashed());
      }
      case PageMark.Shape shape -> {
        points("polygon", shape.points());
        paint(shape.fill(), shape.width(), shape.outline(), shape.dashed());
      }
      case PageMark.Circle circle -> {
        out.append("<circle");
        attribute("cx", number(circle.x()));
        attribute("cy", number(circle.y()));
        attribute("r", number(circle.radius()));
        paint(circle.fill(), circle.width(), circle.outline(), false);
      }
      case PageMark.Picture _ -> throw new IllegalArgumentException("a figure has no picture");
    }
  }

  private void letters(PageMark.Letters letters) {
    for (Letterforms.Placed each : letterforms.placed(letters)) {
      if (!each.form().svg().isEmpty()) {
        String scale = String.valueOf((float) each.scale());
        out.append("<path");
        attribute(
            "transform",
            "matrix("
                + scale
                + " 0 0 -"
                + scale
                + " "
                + number(each.x())
                + " "
                + number(each.y())
                + ")");
        attribute("fill", hex(letters.colour()));
        attribute("d", each.form().svg());
        out.append("/>\n");
      }
    }
  }

  private void points(String element, List<PageMark.Point> points) {
    out.append('<').append(element).append(" points=\"");
    for (int i = 0; i < points.size(); i++) {
      out.append(i == 0 ? "" : " ")
          .append(number(points.get(i).x()))
          .append(',')
          .append(number(points.get(i).y()));
    }
    out.append('"');
  }

  private void paint(@Nullable Colour fill, float width, Colour line, boolean isDashed) {
    attribute("fill", fill == null ? NONE : hex(fill));
    if (width > 0) {
      attribute("stroke", hex(line));
      attribute("stroke-width", number(width));
      if (isDashed) {
        attribute("stroke-dasharray", "2 1.6");
      }
    }
    out.append("/>\n");
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private static String hex(Colour colour) {
    return BrandPalette.hex(colour.rgb());
  }

  /// In hundredths of a point.
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths % 100 == 0
        ? String.valueOf(hundredths / 100)
        : String.valueOf(hundredths / 100.0);
  }
}
