package org.soundings.report.word.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.soundings.base.PngFile;
import org.soundings.report.pdf.PrintedFigure;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.page.PageMark;

/// Paints a figure as PNG. Shapes are filled by Java itself, so the pixels are the same everywhere.
final class FigurePng {

  /// Pixels in a point: 144 in an inch.
  private static final double SHARPNESS = 2;

  private static final float[] DASHES = {2, 1.6f};
  private static final float SHARP_CORNERS = 10;

  private final Graphics2D graphics;
  private final Letterforms letterforms;

  private FigurePng(Graphics2D graphics, Letterforms letterforms) {
    this.graphics = graphics;
    this.letterforms = letterforms;
  }

  static byte[] write(PrintedFigure figure, Letterforms letterforms) {
    int width = (int) Math.ceil(figure.width() * SHARPNESS);
    int height = (int) Math.ceil(figure.height() * SHARPNESS);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SHARPNESS, SHARPNESS);
    graphics.translate(-figure.left(), -figure.top());
    var png = new FigurePng(graphics, letterforms);
    figure.marks().forEach(png::mark);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return PngFile.write(pixels, width, Deflater.BEST_SPEED);
  }

  private void mark(PageMark mark) {
    switch (mark) {
      case PageMark.Letters letters -> letters(letters);
      case PageMark.Stroke stroke ->
          paint(path(stroke.points()), null, stroke.width(), stroke.colour(), stroke.dashed());
      case PageMark.Shape shape -> {
        Path2D path = path(shape.points());
        path.closePath();
        paint(path, shape.fill(), shape.width(), shape.outline(), shape.dashed());
      }
      case PageMark.Circle circle -> {
        double side = 2 * circle.radius();
        var shape =
            new Ellipse2D.Double(
                circle.x() - circle.radius(), circle.y() - circle.radius(), side, side);
        paint(shape, circle.fill(), circle.width(), circle.outline(), false);
      }
      case PageMark.Picture _ -> throw new IllegalArgumentException("a figure has no picture");
    }
  }

  /// All letters as one shape, which is faster.
  private void letters(PageMark.Letters letters) {
    var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
    for (Letterforms.Placed each : letterforms.placed(letters)) {
      var place = new AffineTransform(each.scale(), 0, 0, -each.scale(), each.x(), each.y());
      path.append(each.form().path().getPathIterator(place), false);
    }
    graphics.setColor(color(letters.colour()));
    graphics.fill(path);
  }

  private void paint(
      Shape shape, @Nullable Colour fill, float width, Colour line, boolean isDashed) {
    if (fill != null) {
      graphics.setColor(color(fill));
      graphics.fill(shape);
    }
    if (width > 0) {
      graphics.setColor(color(line));
      graphics.setStroke(
          new BasicStroke(
              width,
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_MITER,
              SHARP_CORNERS,
              isDashed ? DASHES : null,
              0));
      graphics.draw(shape);
    }
  }

  private static Path2D path(List<PageMark.Point> points) {
    var path = new Path2D.Float();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    return path;
  }

  private static Color color(Colour colour) {
    return new Color(colour.rgb());
  }
}
