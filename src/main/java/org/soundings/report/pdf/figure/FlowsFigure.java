package org.soundings.report.pdf.figure;

import java.util.List;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.report.figure.FigureData.Flows;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.line.TextSetter.Align;
import org.soundings.report.pdf.page.PageMark.Point;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Drawing.Area;
import org.soundings.report.picture.Drawing.Shape;

/// Zones, boxes in them and numbered lines between. A large system is scaled down to the page, but
/// not its letters: names that do not fit are shortened, and the table below has all of them. A
/// dashed line is not encrypted or its encryption is unknown. A heavy box has a critical or high
/// threat.
public final class FlowsFigure {

  /// The maximum height of a figure: the rest of a page under a heading.
  private static final float HIGHEST = 590;

  private static final float ARROW = 5;
  private static final float BADGE = 6.5f;

  private final Canvas canvas;
  private Drawing drawing = Drawing.EMPTY;
  private float scale = 1;
  private float left;

  public FlowsFigure(Canvas canvas) {
    this.canvas = canvas;
  }

  public float draw(Flows figure) {
    drawing = figure.drawing();
    float width = (float) drawing.width();
    float height = (float) drawing.height();
    scale = Math.min(1, Math.min(canvas.grid.width() / width, HIGHEST / height));
    left = canvas.grid.left() + (canvas.grid.width() - width * scale) / 2;
    drawing.frames().forEach(this::frame);
    drawing.routes().forEach(this::line);
    drawing.frames().forEach(this::title);
    drawing.boxes().forEach(box -> box(box, figure.heavy().contains(box.id())));
    drawing.routes().forEach(this::badge);
    return height * scale + 1;
  }

  private float x(double points) {
    return left + (float) points * scale;
  }

  private float y(double points) {
    return (float) points * scale + 0.5f;
  }

  private TextStyle words() {
    return canvas.small();
  }

  private void frame(Drawing.Frame frame) {
    Area area = frame.area();
    canvas.box(
        x(area.x()),
        y(area.y()),
        (float) area.width() * scale,
        (float) area.height() * scale,
        canvas.tokens.wash,
        0.75f);
  }

  /// Next to the incoming lines, or over them if there is no room next to them.
  private void title(Drawing.Frame frame) {
    TextStyle style = words().strong();
    String whole = frame.label() + "  " + frame.name();
    double width = drawing.titleWidth(frame, canvas.width(whole, style) / scale);
    // The width was divided by the scale, so it may be a rounding error too small.
    String title = canvas.fitted(whole, style, (float) width * scale + 0.01f);
    Drawing.Point place = drawing.title(frame, canvas.width(title, style) / scale);
    float x = x(place.x());
    float y = y(place.y());
    canvas.fill(x - 1, y - 5, canvas.width(title, style) + 2, 11, canvas.tokens.wash);
    canvas.text(title, style, x, y + 3);
  }

  private void box(Drawing.Box box, boolean isHeavy) {
    Area area = box.area();
    float x = x(area.x());
    float y = y(area.y());
    float width = (float) area.width() * scale;
    float height = (float) area.height() * scale;
    float line = isHeavy ? 1.75f : 0.75f;
    if (box.shape() == Shape.OUTSIDE) {
      canvas.dashed(x, y, width, height);
    } else {
      canvas.box(x, y, width, height, canvas.tokens.white, line);
    }
    if (box.shape() == Shape.STORE) {
      canvas.line(x, y + 3, x + width, y + 3, 0.5f, canvas.tokens.ink);
      canvas.line(x, y + height - 3, x + width, y + height - 3, 0.5f, canvas.tokens.ink);
    }
    TextStyle name = isHeavy ? words().strong() : words();
    canvas.text(
        canvas.fitted(box.name(), name, width - 6),
        name,
        x,
        y + height * 0.45f,
        width,
        Align.CENTRE);
    TextStyle quiet = words().in(canvas.tokens.quiet);
    String kind = box.label() + " · " + box.kind();
    canvas.text(
        canvas.fitted(kind, quiet, width - 6), quiet, x, y + height * 0.8f, width, Align.CENTRE);
  }

  private void line(Drawing.Route route) {
    List<Point> points =
        route.points().stream().map(point -> new Point(x(point.x()), y(point.y()))).toList();
    canvas.path(points, 0.75f, route.encryption() != Encryption.ENCRYPTED);
    arrow(points.get(points.size() - 2), points.getLast());
  }

  private void arrow(Point from, Point to) {
    float length = (float) Math.hypot(to.x() - from.x(), to.y() - from.y());
    if (length == 0) {
      return;
    }
    float dx = (to.x() - from.x()) / length * ARROW;
    float dy = (to.y() - from.y()) / length * ARROW;
    float footX = to.x() - dx;
    float footY = to.y() - dy;
    canvas.filled(
        List.of(
            to,
            new Point(footX - dy * 0.45f, footY + dx * 0.45f),
            new Point(footX + dy * 0.45f, footY - dx * 0.45f)));
  }

  private void badge(Drawing.Route route) {
    float x = x(route.badge().x());
    float y = y(route.badge().y());
    canvas.circle(x, y, BADGE, canvas.tokens.ink, 0);
    TextStyle number = words().strong().in(canvas.tokens.white);
    canvas.text(
        Integer.toString(route.number()),
        number,
        x - 10,
        y + number.size() * 0.35f,
        20,
        Align.CENTRE);
  }
}
