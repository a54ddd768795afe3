package org.soundings.ui.report;

import java.io.ByteArrayInputStream;
import java.text.Bidi;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import org.soundings.report.pdf.PrintedPage;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.picture.RasterPicture;

/// A page, drawn from the same marks as the file. Paper is white in every theme.
final class PagePicture extends Canvas {

  private static final double[] DASHES = {2, 1.6};
  private static final double[] UNBROKEN = {};

  private final PageFonts fonts;
  private final Map<RasterPicture, Image> images = new IdentityHashMap<>();

  PagePicture(PageFonts fonts) {
    this.fonts = fonts;
  }

  /// Draws a page at a width.
  ///
  /// @param sharpness the zoom of the window; the page is drawn at that resolution, so that letters
  ///   stay sharp
  void draw(PrintedPage page, double width, double sharpness) {
    double scale = width * sharpness / page.width();
    getTransforms().setAll(new Scale(1 / sharpness, 1 / sharpness));
    setWidth(width * sharpness);
    setHeight(page.height() * scale);
    GraphicsContext context = getGraphicsContext2D();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.setFill(Color.WHITE);
    context.fillRect(0, 0, getWidth(), getHeight());
    context.scale(scale, scale);
    context.setFontSmoothingType(FontSmoothingType.GRAY);
    context.setTextBaseline(VPos.BASELINE);
    context.setTextAlign(TextAlignment.LEFT);
    context.setLineCap(StrokeLineCap.BUTT);
    page.marks().forEach(mark -> draw(mark, context));
  }

  private void draw(PageMark mark, GraphicsContext context) {
    switch (mark) {
      case PageMark.Letters letters -> letters(letters, context);
      case PageMark.Stroke stroke -> {
        pen(stroke.width(), stroke.colour(), stroke.dashed(), context);
        List<PageMark.Point> points = stroke.points();
        context.strokePolyline(xs(points), ys(points), points.size());
      }
      case PageMark.Shape shape -> {
        List<PageMark.Point> points = shape.points();
        Colour fill = shape.fill();
        if (fill != null) {
          context.setFill(color(fill));
          context.fillPolygon(xs(points), ys(points), points.size());
        }
        if (shape.width() > 0) {
          pen(shape.width(), shape.outline(), shape.dashed(), context);
          context.strokePolygon(xs(points), ys(points), points.size());
        }
      }
      case PageMark.Circle circle -> {
        double left = circle.x() - circle.radius();
        double top = circle.y() - circle.radius();
        double side = 2 * circle.radius();
        Colour fill = circle.fill();
        if (fill != null) {
          context.setFill(color(fill));
          context.fillOval(left, top, side, side);
        }
        if (circle.width() > 0) {
          pen(circle.width(), circle.outline(), false, context);
          context.strokeOval(left, top, side, side);
        }
      }
      case PageMark.Picture picture ->
          context.drawImage(
              image(picture.picture()),
              picture.x(),
              picture.y(),
              picture.width(),
              picture.height());
    }
  }

  /// The letters are in visual order. JavaFX would reverse right-to-left letters again, so each of
  /// these is drawn separately. Text that is wider than on paper is condensed.
  private void letters(PageMark.Letters letters, GraphicsContext context) {
    context.setFont(fonts.font(letters.font(), letters.size()));
    context.setFill(color(letters.colour()));
    String shown = letters.shown();
    if (!Bidi.requiresBidi(shown.toCharArray(), 0, shown.length())) {
      context.fillText(shown, letters.x(), letters.y(), Math.max(letters.width(), 0.1));
      return;
    }
    double x = letters.x();
    for (int character : shown.codePoints().toArray()) {
      context.fillText(Character.toString(character), x, letters.y());
      x += letters.font().width(character) * letters.size();
    }
  }

  private Image image(RasterPicture wanted) {
    return images.computeIfAbsent(
        wanted, picture -> new Image(new ByteArrayInputStream(picture.png())));
  }

  private static void pen(float width, Colour colour, boolean dashed, GraphicsContext context) {
    context.setLineWidth(width);
    context.setStroke(color(colour));
    context.setLineDashes(dashed ? DASHES : UNBROKEN);
  }

  private static Color color(Colour colour) {
    int rgb = colour.rgb();
    return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  private static double[] xs(List<PageMark.Point> points) {
    return points.stream().mapToDouble(PageMark.Point::x).toArray();
  }

  private static double[] ys(List<PageMark.Point> points) {
    return points.stream().mapToDouble(PageMark.Point::y).toArray();
  }
}
