package org.soundings.report.pdf;

import java.util.List;
import org.soundings.report.pdf.Mark.Point;

/// Moves marks.
final class Marks {

  private Marks() {}

  static Mark moved(Mark mark, float dx, float dy) {
    return switch (mark) {
      case Mark.Letters l ->
          new Mark.Letters(
              l.x() + dx,
              l.y() + dy,
              l.width(),
              l.shown(),
              l.spoken(),
              l.face(),
              l.size(),
              l.colour(),
              l.link(),
              l.tag());
      case Mark.Stroke s ->
          new Mark.Stroke(moved(s.points(), dx, dy), s.width(), s.colour(), s.dashed(), s.tag());
      case Mark.Shape s ->
          new Mark.Shape(
              moved(s.points(), dx, dy), s.fill(), s.width(), s.outline(), s.dashed(), s.tag());
      case Mark.Circle c ->
          new Mark.Circle(
              c.x() + dx, c.y() + dy, c.radius(), c.fill(), c.width(), c.outline(), c.tag());
      case Mark.Picture p ->
          new Mark.Picture(p.x() + dx, p.y() + dy, p.width(), p.height(), p.logo(), p.tag());
    };
  }

  /// The same as decoration: screen readers have met it before.
  static Mark decorative(Mark mark) {
    return switch (mark) {
      case Mark.Letters l ->
          new Mark.Letters(
              l.x(), l.y(), l.width(), l.shown(), "", l.face(), l.size(), l.colour(), null, null);
      case Mark.Stroke s -> new Mark.Stroke(s.points(), s.width(), s.colour(), s.dashed(), null);
      case Mark.Shape s ->
          new Mark.Shape(s.points(), s.fill(), s.width(), s.outline(), s.dashed(), null);
      case Mark.Circle c ->
          new Mark.Circle(c.x(), c.y(), c.radius(), c.fill(), c.width(), c.outline(), null);
      case Mark.Picture p -> new Mark.Picture(p.x(), p.y(), p.width(), p.height(), p.logo(), null);
    };
  }

  private static List<Point> moved(List<Point> points, float dx, float dy) {
    return points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList();
  }
}
