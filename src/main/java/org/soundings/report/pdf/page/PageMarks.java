package org.soundings.report.pdf.page;

import java.util.List;
import org.soundings.report.pdf.page.PageMark.Point;

/// Moves marks.
public final class PageMarks {

  private PageMarks() {}

  public static PageMark moved(PageMark mark, float dx, float dy) {
    return switch (mark) {
      case PageMark.Letters l ->
          new PageMark.Letters(
              l.x() + dx,
              l.y() + dy,
              l.width(),
              l.shown(),
              l.spoken(),
              l.font(),
              l.size(),
              l.colour(),
              l.link(),
              l.tag());
      case PageMark.Stroke s ->
          new PageMark.Stroke(
              moved(s.points(), dx, dy), s.width(), s.colour(), s.dashed(), s.tag());
      case PageMark.Shape s ->
          new PageMark.Shape(
              moved(s.points(), dx, dy), s.fill(), s.width(), s.outline(), s.dashed(), s.tag());
      case PageMark.Circle c ->
          new PageMark.Circle(
              c.x() + dx, c.y() + dy, c.radius(), c.fill(), c.width(), c.outline(), c.tag());
      case PageMark.Picture p ->
          new PageMark.Picture(p.x() + dx, p.y() + dy, p.width(), p.height(), p.picture(), p.tag());
    };
  }

  /// The same as decoration, because screen readers have read it before.
  public static PageMark decorative(PageMark mark) {
    return switch (mark) {
      case PageMark.Letters l ->
          new PageMark.Letters(
              l.x(), l.y(), l.width(), l.shown(), "", l.font(), l.size(), l.colour(), null, null);
      case PageMark.Stroke s ->
          new PageMark.Stroke(s.points(), s.width(), s.colour(), s.dashed(), null);
      case PageMark.Shape s ->
          new PageMark.Shape(s.points(), s.fill(), s.width(), s.outline(), s.dashed(), null);
      case PageMark.Circle c ->
          new PageMark.Circle(c.x(), c.y(), c.radius(), c.fill(), c.width(), c.outline(), null);
      case PageMark.Picture p ->
          new PageMark.Picture(p.x(), p.y(), p.width(), p.height(), p.picture(), null);
    };
  }

  private static List<Point> moved(List<Point> points, float dx, float dy) {
    return points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList();
  }
}
