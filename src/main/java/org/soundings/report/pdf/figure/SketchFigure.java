package org.soundings.report.pdf.figure;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Sketch;

/// Draws a sketch on paper, as wide as the page's content.
public final class SketchFigure {

  /// The length of an arrow's head.
  private static final float HEAD = 5;

  private final Canvas canvas;
  private final float scale;

  public SketchFigure(Canvas canvas) {
    this.canvas = canvas;
    scale = (float) (canvas.grid.width() / Sketch.WIDTH);
  }

  public float draw(Sketch sketch) {
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
      case Sketch.Square square ->
          canvas.square(square.level(), x(square.x()), (float) square.y(), (float) square.side());
      case Sketch.Question question ->
          canvas.cell(
              question.state(),
              x(question.x()),
              (float) question.y(),
              (float) question.width() * scale,
              (float) question.height());
      case Sketch.Arrow arrow -> arrow(arrow);
    }
  }

  private void text(Sketch.Text text) {
    TextStyle style =
        switch (text.tone()) {
          case PLAIN -> canvas.small();
          case STRONG -> canvas.smallStrong();
          case QUIET -> canvas.smallQuiet();
        };
    String words = canvas.fitted(text.words(), style, (float) text.room() * scale);
    float x = x(text.x());
    float left =
        switch (text.align()) {
          case START -> x;
          case MIDDLE -> x - canvas.width(words, style) / 2;
          case END -> x - canvas.width(words, style);
        };
    canvas.text(words, style, left, (float) text.y());
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
    float height = (float) box.height();
    float x = x(box.x());
    float y = (float) box.y();
    if (box.fill() == Sketch.Fill.HATCHED) {
      canvas.hatchedBox(x, y, width, height, 3);
      return;
    }
    switch (box.outline()) {
      case PLAIN -> canvas.box(x, y, width, height, fill(box.fill()), 0.75f);
      case HEAVY -> canvas.box(x, y, width, height, fill(box.fill()), 1.75f);
      case DASHED -> canvas.dashed(x, y, width, height);
    }
  }

  private void arrow(Sketch.Arrow arrow) {
    List<PageMark.Point> corners = points(arrow.corners());
    PageMark.Point end = corners.getLast();
    PageMark.Point before = corners.get(corners.size() - 2);
    float back = end.x() < before.x() ? HEAD : -HEAD;
    var line = new ArrayList<>(corners.subList(0, corners.size() - 1));
    line.add(new PageMark.Point(end.x() + back, end.y()));
    canvas.path(line, canvas.tokens.fill(arrow.level()), 1.75f);
    canvas.filled(
        List.of(
            end,
            new PageMark.Point(end.x() + back, end.y() - HEAD / 2),
            new PageMark.Point(end.x() + back, end.y() + HEAD / 2)),
        canvas.tokens.fill(arrow.level()));
  }

  private List<PageMark.Point> points(List<Drawing.Point> corners) {
    return corners.stream()
        .map(corner -> new PageMark.Point(x(corner.x()), (float) corner.y()))
        .toList();
  }

  private void polygon(Sketch.Polygon polygon) {
    canvas.shape(points(polygon.corners()), fill(polygon.fill()));
  }

  private Colour fill(Sketch.Fill fill) {
    return switch (fill) {
      case WHITE, HATCHED -> canvas.tokens.white;
      case WASH -> canvas.tokens.wash;
      case GREY -> canvas.tokens.hair;
      case ACCENT -> canvas.tokens.accent;
      case INK -> canvas.tokens.ink;
    };
  }

  private float x(double place) {
    return canvas.grid.left() + (float) place * scale;
  }
}
