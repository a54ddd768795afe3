package org.soundings.report.pdf;

import java.util.List;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Sketch;

/// Draws a sketch on paper, as wide as the page's content.
final class SketchFigure {

  private final Canvas canvas;
  private final float scale;

  SketchFigure(Canvas canvas) {
    this.canvas = canvas;
    scale = (float) (canvas.grid.width() / Sketch.WIDTH);
  }

  float draw(Sketch sketch) {
    sketch.shapes().forEach(this::shape);
    return (float) sketch.height();
  }

  private void shape(Sketch.Shape shape) {
    switch (shape) {
      case Sketch.Text text -> text(text);
      case Sketch.Line line -> line(line);
      case Sketch.Box box -> box(box);
      case Sketch.Dot dot ->
          canvas.circle(x(dot.x()), (float) dot.y(), (float) dot.radius(), fill(dot.fill()), 0.75f);
      case Sketch.Polygon polygon -> polygon(polygon);
      case Sketch.Cell cell ->
          canvas.box(
              x(cell.x()),
              (float) cell.y(),
              (float) cell.width() * scale,
              (float) cell.height(),
              canvas.tokens.tint(cell.level()),
              0.75f);
    }
  }

  private void text(Sketch.Text text) {
    Look look =
        switch (text.tone()) {
          case PLAIN -> canvas.small();
          case STRONG -> canvas.smallStrong();
          case QUIET -> canvas.smallQuiet();
        };
    String words = canvas.fitted(text.words(), look, (float) text.room() * scale);
    float x = x(text.x());
    float left =
        switch (text.align()) {
          case START -> x;
          case MIDDLE -> x - canvas.width(words, look) / 2;
          case END -> x - canvas.width(words, look);
        };
    canvas.text(words, look, left, (float) text.y());
  }

  private void line(Sketch.Line line) {
    float x1 = x(line.x1());
    float y1 = (float) line.y1();
    float x2 = x(line.x2());
    float y2 = (float) line.y2();
    switch (line.pen()) {
      case HAIR -> canvas.line(x1, y1, x2, y2, 0.35f, canvas.tokens.hair);
      case THIN -> canvas.line(x1, y1, x2, y2, 0.5f, canvas.tokens.ink);
      case HEAVY -> canvas.line(x1, y1, x2, y2, 1.25f, canvas.tokens.ink);
      case DASHED -> canvas.dashes(x1, y1, x2, y2, 0.75f, canvas.tokens.ink);
    }
  }

  private void box(Sketch.Box box) {
    float width = (float) box.width() * scale;
    if (box.fill() == Sketch.Fill.HATCHED) {
      canvas.hatchedBox(x(box.x()), (float) box.y(), width, (float) box.height(), 3);
    } else {
      canvas.box(x(box.x()), (float) box.y(), width, (float) box.height(), fill(box.fill()), 0.75f);
    }
  }

  private void polygon(Sketch.Polygon polygon) {
    List<Mark.Point> corners =
        polygon.corners().stream()
            .map((Drawing.Point corner) -> new Mark.Point(x(corner.x()), (float) corner.y()))
            .toList();
    canvas.shape(corners, fill(polygon.fill()));
  }

  private Colour fill(Sketch.Fill fill) {
    return switch (fill) {
      case WHITE, HATCHED -> canvas.tokens.white;
      case GREY -> canvas.tokens.hair;
      case SEA -> canvas.tokens.sea;
      case INK -> canvas.tokens.ink;
    };
  }

  private float x(double place) {
    return canvas.grid.left() + (float) place * scale;
  }
}
