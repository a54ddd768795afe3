package org.soundings.report.picture;

import java.util.List;
import org.soundings.assessment.system.Connection;

/// Where everything in a system picture goes, in points from the top left corner.
///
/// @param frames zones, the outer ones before those inside them
/// @param boxes components and actors
/// @param routes connections, by number
public record Drawing(
    double width, double height, List<Frame> frames, List<Box> boxes, List<Route> routes) {

  public static final Drawing EMPTY = new Drawing(0, 0, List.of(), List.of(), List.of());

  public Drawing {
    frames = List.copyOf(frames);
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
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
  }
}
