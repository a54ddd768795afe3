package org.soundings.report.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.assessment.system.Connection;

/// Where everything in a system picture goes, in points from the top left corner.
///
/// @param frames zones, the outer ones before those inside them
/// @param boxes components and actors
/// @param routes connections, by number
public record Drawing(
    double width, double height, List<Frame> frames, List<Box> boxes, List<Route> routes) {

  /// Room between a title and the edge of its zone, points.
  public static final double TITLE_EDGE = 5;

  /// Room between a title and a line beside it, points.
  private static final double BESIDE_LINE = 5;

  public static final Drawing EMPTY = new Drawing(0, 0, List.of(), List.of(), List.of());

  public Drawing {
    frames = List.copyOf(frames);
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
  }

  /// Where the title of a zone begins, so that no line that comes in from above goes through it: at
  /// the left where that is free. Where it is free nowhere, at the left all the same.
  ///
  /// @param width of the title, points
  public double titleBegins(Frame frame, double width) {
    double left = frame.area().x() + TITLE_EDGE;
    double right = frame.area().x() + frame.area().width() - TITLE_EDGE;
    double begins = left;
    for (double line : linesThrough(frame)) {
      if (begins + width <= line - BESIDE_LINE) {
        return begins;
      }
      begins = Math.max(begins, line + BESIDE_LINE);
    }
    return begins + width <= right ? begins : left;
  }

  /// Where lines go up or down beside the upper edge of a zone, from left to right.
  private List<Double> linesThrough(Frame frame) {
    Area area = frame.area();
    double middle = area.y() + Layout.TITLE / 2;
    return routes.stream()
        .flatMap(route -> route.through(middle))
        .filter(x -> x > area.x() && x < area.x() + area.width())
        .sorted()
        .toList();
  }

  public record Point(double x, double y) {}

  /// @param x the left edge
  /// @param y the upper edge
  public record Area(double x, double y, double width, double height) {

    public Point middle() {
      return new Point(x + width / 2, y + height / 2);
    }
  }

  /// A zone.
  ///
  /// @param label such as `Z2`
  public record Frame(String id, String label, String name, Area area) {}

  /// A component or an actor.
  ///
  /// @param label such as `C-08`
  /// @param kind what it is, in words
  public record Box(String id, String label, String name, String kind, Shape shape, Area area) {}

  /// What a box looks like, beside its words.
  public enum Shape {
    COMPONENT,
    /// Data rests here.
    STORE,
    /// Stands outside what the team runs.
    OUTSIDE,
    /// Somebody.
    ACTOR
  }

  /// A connection.
  ///
  /// @param number the connection's own
  /// @param points the corners of the line, from where it begins to where it ends
  /// @param badge where its number stands
  /// @param crosses whether it leaves one zone for another
  public record Route(
      String id,
      int number,
      List<Point> points,
      Point badge,
      Connection.Encryption encryption,
      boolean crosses) {
    public Route {
      points = List.copyOf(points);
    }

    /// Where it goes up or down through a height.
    private Stream<Double> through(double y) {
      return IntStream.range(1, points.size())
          .filter(i -> (points.get(i - 1).y() < y) != (points.get(i).y() < y))
          .mapToObj(i -> points.get(i).x());
    }
  }
}
