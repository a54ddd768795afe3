package org.soundings.report.html;

import java.util.List;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.report.figure.FigureData.Flows;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Drawing.Area;
import org.soundings.report.picture.Drawing.Point;
import org.soundings.report.picture.Drawing.Shape;

/// Draws the data flow diagram, at most as wide as the text column.
final class FlowsHtml {

  /// The maximum scale, because letters are larger on a screen than on paper.
  private static final double LARGEST = 1.5;

  private static final double ARROW = 7;
  private static final double BADGE = 9;

  private final Svg svg;
  private Drawing drawing = Drawing.EMPTY;
  private double scale = 1;
  private double left;

  FlowsHtml(Svg svg) {
    this.svg = svg;
  }

  /// The height of the drawing in the units of the SVG.
  static double height(Drawing drawing) {
    return drawing.height() * scale(drawing) + 2;
  }

  private static double scale(Drawing drawing) {
    return Math.min(LARGEST, Svg.WIDTH / drawing.width());
  }

  void draw(Flows figure) {
    drawing = figure.drawing();
    scale = scale(drawing);
    left = (Svg.WIDTH - drawing.width() * scale) / 2;
    drawing.frames().forEach(this::frame);
    drawing.routes().forEach(this::line);
    drawing.boxes().forEach(box -> box(box, figure.heavy().contains(box.id())));
    drawing.routes().forEach(this::badge);
  }

  private double x(double points) {
    return left + points * scale;
  }

  private double y(double points) {
    return points * scale + 1;
  }

  private void frame(Drawing.Frame frame) {
    Area area = frame.area();
    svg.box(x(area.x()), y(area.y()), area.width() * scale, area.height() * scale, "zone");
    String whole = frame.label() + "  " + frame.name();
    double width = drawing.titleWidth(frame, Svg.width(whole) / scale);
    String title = Svg.fitted(whole, width * scale + 0.01);
    Point place = drawing.title(frame, Svg.width(title) / scale);
    svg.text(title, x(place.x()), y(place.y()) + 5 * scale, "strong");
  }

  private void box(Drawing.Box box, boolean isHeavy) {
    Area area = box.area();
    double x = x(area.x());
    double y = y(area.y());
    double width = area.width() * scale;
    double height = area.height() * scale;
    String kind = isHeavy ? "part heavy-part" : "part";
    svg.box(x, y, width, height, box.shape() == Shape.OUTSIDE ? kind + " outside" : kind);
    if (box.shape() == Shape.STORE) {
      svg.line(x, y + 4, x + width, y + 4, "ink");
      svg.line(x, y + height - 4, x + width, y + height - 4, "ink");
    }
    svg.fitted(
        box.name(),
        x + width / 2,
        y + height * 0.45,
        width - 8,
        isHeavy ? "strong middle" : "middle");
    svg.fitted(
        box.label() + " · " + box.kind(),
        x + width / 2,
        y + height * 0.82,
        width - 8,
        "quiet middle");
  }

  private void line(Drawing.Route route) {
    List<Point> points =
        route.points().stream().map(point -> new Point(x(point.x()), y(point.y()))).toList();
    String kind = route.encryption() == Encryption.ENCRYPTED ? "flow" : "flow open-flow";
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      svg.line(from.x(), from.y(), to.x(), to.y(), kind);
    }
    Point to = points.getLast();
    Point from = points.get(points.size() - 2);
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    if (length > 0) {
      double dx = (to.x() - from.x()) / length * ARROW;
      double dy = (to.y() - from.y()) / length * ARROW;
      svg.line(to.x() - dx - dy * 0.5, to.y() - dy + dx * 0.5, to.x(), to.y(), "flow");
      svg.line(to.x() - dx + dy * 0.5, to.y() - dy - dx * 0.5, to.x(), to.y(), "flow");
    }
  }

  private void badge(Drawing.Route route) {
    double x = x(route.badge().x());
    double y = y(route.badge().y());
    svg.circle(x, y, BADGE, "badge");
    svg.text(Integer.toString(route.number()), x, y + 4, "badge-number middle");
  }
}
