package org.soundings.report.html;

import java.util.stream.Collectors;
import org.soundings.report.picture.Sketch;

/// Draws a sketch in a web page.
final class SketchSvg {

  /// From points to the units of a figure in a web page.
  private static final double SCALE = Svg.WIDTH / Sketch.WIDTH;

  private final Svg svg;

  SketchSvg(Svg svg) {
    this.svg = svg;
  }

  static double height(Sketch sketch) {
    return sketch.height() * SCALE + 2;
  }

  void draw(Sketch sketch) {
    sketch.shapes().forEach(this::shape);
  }

  private void shape(Sketch.Shape shape) {
    switch (shape) {
      case Sketch.Text text -> text(text);
      case Sketch.Line line ->
          svg.line(
              line.x1() * SCALE,
              line.y1() * SCALE,
              line.x2() * SCALE,
              line.y2() * SCALE,
              pen(line.pen()));
      case Sketch.Box box -> box(box);
      case Sketch.Dot dot ->
          svg.circle(
              dot.x() * SCALE, dot.y() * SCALE, dot.radius() * SCALE, "drawn " + fill(dot.fill()));
      case Sketch.Polygon polygon ->
          svg.polygon(
              polygon.corners().stream()
                  .map(
                      corner ->
                          Svg.number(corner.x() * SCALE) + "," + Svg.number(corner.y() * SCALE))
                  .collect(Collectors.joining(" ")),
              "drawn " + fill(polygon.fill()));
      case Sketch.Cell cell ->
          svg.box(
              cell.x() * SCALE,
              cell.y() * SCALE,
              cell.width() * SCALE,
              cell.height() * SCALE,
              "tint " + WordsHtml.name(cell.level()));
    }
  }

  private void text(Sketch.Text text) {
    String tone =
        switch (text.tone()) {
          case PLAIN -> "small";
          case STRONG -> "small strong";
          case QUIET -> "quiet";
        };
    String align =
        switch (text.align()) {
          case START -> "";
          case MIDDLE -> " middle";
          case END -> " end";
        };
    svg.fitted(text.words(), text.x() * SCALE, text.y() * SCALE, text.room() * SCALE, tone + align);
  }

  private void box(Sketch.Box box) {
    double x = box.x() * SCALE;
    double y = box.y() * SCALE;
    double width = box.width() * SCALE;
    double height = box.height() * SCALE;
    svg.box(x, y, width, height, fill(box.fill()));
    if (box.fill() == Sketch.Fill.HATCHED) {
      for (double at = 6; at < width + height; at += 6) {
        svg.line(
            x + Math.max(0, at - height),
            y + Math.min(height, at),
            x + Math.min(width, at),
            y + Math.max(0, at - width),
            "thin");
      }
    }
  }

  private static String pen(Sketch.Pen pen) {
    return switch (pen) {
      case HAIR -> "hair";
      case THIN -> "thin";
      case HEAVY -> "heavy";
      case DASHED -> "dashes";
    };
  }

  private static String fill(Sketch.Fill fill) {
    return switch (fill) {
      case WHITE, HATCHED -> "paper-box";
      case GREY -> "count-bar";
      case SEA -> "sea-dot";
      case INK -> "more-bar";
    };
  }
}
