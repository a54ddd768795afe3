package org.soundings.ui.control.mark;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;

/// Draws a [Mark], 12, 16 or 28 pixels square. Its word is its accessible text.
public final class StateGlyph extends Region {

  /// For lists and strips of closed chapters.
  public static final double SMALL = 12;

  /// For running text.
  public static final double MEDIUM = 16;

  /// On its own.
  public static final double LARGE = 28;

  /// The side of the square in which shapes are described below.
  private static final double GRID = 16;

  private final double size;

  public StateGlyph(Mark mark, double size) {
    this.size = size;
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    draw(mark);
  }

  public static StateGlyph of(Mark mark) {
    return new StateGlyph(mark, MEDIUM);
  }

  public void setMark(Mark now) {
    draw(now);
  }

  private void draw(Mark now) {
    getStyleClass().setAll("state-glyph", now.styleClass());
    setAccessibleText(now.word());
    List<Shape> shapes = shapes(now);
    for (Shape shape : shapes) {
      shape.setManaged(false);
      shape.getTransforms().setAll(new Scale(size / GRID, size / GRID, 0, 0));
    }
    getChildren().setAll(shapes);
  }

  private static List<Shape> shapes(Mark mark) {
    return switch (mark) {
      case OPEN -> List.of(ring(1.5));
      case ANSWERED, EFFECTIVE -> List.of(disc());
      case MOSTLY_EFFECTIVE -> List.of(ring(1.5), solid("M2.59 7 A5.5 5.5 0 1 0 13.41 7 Z"));
      case WEAK -> List.of(ring(1.5), solid("M3.33 10.9 A5.5 5.5 0 0 0 12.67 10.9 Z"));
      case MISSING -> List.of(ring(1.75), line("M5.6 5.6 L10.4 10.4 M10.4 5.6 L5.6 10.4", 1.75));
      case DONT_KNOW ->
          List.of(
              solid("M8 .9 L15.1 8 L8 15.1 L.9 8 Z"),
              cut("M6.3 6.6 a1.75 1.75 0 1 1 2.5 1.6 c-.6.3 -.8.6 -.8 1.1", 1.4),
              hole(8, 11.3, .85));
      case NOT_APPLICABLE -> List.of(line("M3 8 H13", 2.5));
      case DEFERRED -> List.of(line("M5.5 3.5 V12.5 M10.5 3.5 V12.5", 2.25));
      case SUPPORTS -> List.of(square(false), line("M8 5 V11 M5 8 H11", 1.5));
      case CONTRADICTS -> {
        var tile = new Rectangle(.75, .75, 14.5, 14.5);
        tile.setArcWidth(7);
        tile.setArcHeight(7);
        tile.getStyleClass().add("mark-solid");
        yield List.of(tile, cut("M4.5 6.3 H11.5 M4.5 9.7 H11.5 M9.9 4 L6.1 12", 1.4));
      }
      case NEUTRAL -> List.of(square(true));
      case DIFFER -> List.of(line("M3 6 H13 M3 10 H13 M10.5 3 L5.5 13", 1.5));
    };
  }

  private static Shape ring(double width) {
    return stroked(new Circle(8, 8, 5.5), width);
  }

  private static Shape disc() {
    return classed(new Circle(8, 8, 6.25), "mark-solid");
  }

  private static Shape solid(String path) {
    return classed(path(path), "mark-solid");
  }

  private static Shape line(String path, double width) {
    return stroked(path(path), width);
  }

  private static Shape square(boolean dashed) {
    var square = new Rectangle(1.5, 1.5, 13, 13);
    square.setArcWidth(6);
    square.setArcHeight(6);
    if (dashed) {
      square.getStrokeDashArray().setAll(2.4, 2.0);
    }
    return stroked(square, 1.5);
  }

  private static Shape cut(String path, double width) {
    Shape shape = path(path);
    shape.setStrokeWidth(width);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    return classed(shape, "mark-cut");
  }

  private static Shape hole(double x, double y, double radius) {
    return classed(new Circle(x, y, radius), "mark-hole");
  }

  private static SVGPath path(String content) {
    var path = new SVGPath();
    path.setContent(content);
    return path;
  }

  private static Shape stroked(Shape shape, double width) {
    shape.setStrokeWidth(width);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    return classed(shape, "mark-line");
  }

  private static Shape classed(Shape shape, String styleClass) {
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
