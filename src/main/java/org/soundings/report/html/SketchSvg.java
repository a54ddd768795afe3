package org.soundings.report.html;

import java.util.stream.Collectors;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Sketch;

/// Draws a sketch in a web page.
final class SketchSvg {

  /// From points to the units of a figure in a web page.
  private static final double SCALE = Svg.WIDTH / Sketch.WIDTH;

  /// The length of an arrow's head.
  private static final double HEAD = 8;

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
      case Sketch.Square square ->
          svg.level(square.level(), square.x() * SCALE, square.y() * SCALE, square.side() * SCALE);
      case Sketch.Question question ->
          svg.depth(
              question.state(),
              question.x() * SCALE,
              question.y() * SCALE,
              question.width() * SCALE,
              question.height() * SCALE);
      case Sketch.Arrow arrow -> arrow(arrow);
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
    String outline =
        switch (box.outline()) {
          case PLAIN -> "";
          case HEAVY -> " heavy-box";
          case DASHED -> " dashed-box";
        };
    svg.box(x, y, width, height, fill(box.fill()) + outline);
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

  private void arrow(Sketch.Arrow arrow) {
    String level = "arrow " + WordsHtml.name(arrow.level());
    for (int i = 1; i < arrow.corners().size(); i++) {
      Drawing.Point from = arrow.corners().get(i - 1);
      Drawing.Point to = arrow.corners().get(i);
      svg.line(from.x() * SCALE, from.y() * SCALE, to.x() * SCALE, to.y() * SCALE, level);
    }
    Drawing.Point end = arrow.corners().getLast();
    double x = end.x() * SCALE;
    double y = end.y() * SCALE;
    double back = end.x() < arrow.corners().get(arrow.corners().size() - 2).x() ? HEAD : -HEAD;
    svg.polygon(
        "%s,%s %s,%s %s,%s"
            .formatted(
                Svg.number(x),
                Svg.number(y),
                Svg.number(x + back),
                Svg.number(y - HEAD / 2),
                Svg.number(x + back),
                Svg.number(y + HEAD / 2)),
        level);
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
      case WASH -> "slab";
      case GREY -> "count-bar";
      case ACCENT -> "accent-dot";
      case INK -> "more-bar";
    };
  }
}
