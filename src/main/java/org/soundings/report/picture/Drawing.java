package org.soundings.report.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.assessment.system.DataFlow;

/// The layout of a system model, in points from the top left corner.
///
/// @param frames zones, the outer ones before those inside them
/// @param boxes components and actors
/// @param routes data flows, by number
public record Drawing(
    double width, double height, List<Frame> frames, List<Box> boxes, List<Route> routes) {

  /// Room between a title and the edge of its zone, points.
  public static final double TITLE_EDGE = 5;

  /// Room between a title and the lower edge of its zone, points.
  private static final double TITLE_ABOVE_EDGE = 2;

  /// Space between a title and a line next to it, points.
  private static final double LINE_GAP = 5;

  /// The minimum width of a shortened title, in points. A shorter one is useless.
  private static final double LEAST_TITLE = 60;

  public static final Drawing EMPTY = new Drawing(0, 0, List.of(), List.of(), List.of());

  public Drawing {
    frames = List.copyOf(frames);
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
  }

  /// The left end of a zone's title and the height of its middle. It is next to the lines that come
  /// in from above, on the left if there is room. Else it is next to those that leave below, if
  /// that place is empty. If there is no room at all, it is at the upper left.
  ///
  /// @param width of the title, points
  public Point title(Frame frame, double width) {
    double above = frame.area().y() + Layout.TITLE / 2;
    return place(frame, width).orElse(new Point(frame.area().x() + TITLE_EDGE, above));
  }

  /// The same; empty if there is no room.
  Optional<Point> place(Frame frame, double width) {
    Area area = frame.area();
    double above = area.y() + Layout.TITLE / 2;
    double below = area.y() + area.height() - Layout.TITLE / 2 - TITLE_ABOVE_EDGE;
    return nextTo(frame, above, width)
        .or(() -> isEmpty(frame, below) ? nextTo(frame, below, width) : Optional.empty());
  }

  /// The drawn width of a title, so that it crosses no line: all of it if there is room somewhere,
  /// else as much as fits. If that is too short, all of it.
  ///
  /// @param wanted the width of the whole title, points
  public double titleWidth(Frame frame, double wanted) {
    double inside = Math.min(wanted, frame.area().width() - 2 * TITLE_EDGE);
    if (place(frame, inside).isPresent()) {
      return inside;
    }
    Area area = frame.area();
    double below = area.y() + area.height() - Layout.TITLE / 2 - TITLE_ABOVE_EDGE;
    double widest =
        Math.max(
            widest(frame, area.y() + Layout.TITLE / 2),
            isEmpty(frame, below) ? widest(frame, below) : 0);
    return widest < LEAST_TITLE ? inside : Math.min(inside, widest);
  }

  /// The widest space between lines at a height of a zone.
  private double widest(Frame frame, double middle) {
    Area area = frame.area();
    double begins = area.x() + TITLE_EDGE;
    double widest = 0;
    for (double line : linesThrough(frame, middle)) {
      widest = Math.max(widest, line - LINE_GAP - begins);
      begins = Math.max(begins, line + LINE_GAP);
    }
    return Math.max(widest, area.x() + area.width() - TITLE_EDGE - begins);
  }

  /// Whether the lines through the lower edge of a zone leave space for its title.
  boolean hasSpaceBelow(Frame frame, double width) {
    return nextTo(frame, frame.area().y() + frame.area().height() - 1, width).isPresent();
  }

  /// The width of a zone that has space for its title to the right of the incoming lines.
  double widthFor(Frame frame, double width) {
    double last =
        linesThrough(frame, frame.area().y() + Layout.TITLE / 2).stream()
            .reduce((_, line) -> line)
            .orElse(frame.area().x());
    return last - frame.area().x() + LINE_GAP + width + TITLE_EDGE;
  }

  /// @param middle the height of the middle of the title
  private Optional<Point> nextTo(Frame frame, double middle, double width) {
    Area area = frame.area();
    double right = area.x() + area.width() - TITLE_EDGE;
    double begins = area.x() + TITLE_EDGE;
    for (double line : linesThrough(frame, middle)) {
      if (begins + width <= line - LINE_GAP) {
        break;
      }
      begins = Math.max(begins, line + LINE_GAP);
    }
    return begins + width <= right ? Optional.of(new Point(begins, middle)) : Optional.empty();
  }

  /// The positions at which lines cross a height of a zone, from left to right.
  private List<Double> linesThrough(Frame frame, double y) {
    Area area = frame.area();
    return routes.stream()
        .flatMap(route -> route.through(y))
        .filter(x -> x > area.x() && x < area.x() + area.width())
        .sorted()
        .toList();
  }

  /// Whether a height of a zone has no box and no inner zone in the place for a title.
  private boolean isEmpty(Frame frame, double middle) {
    Area area = frame.area();
    double half = Layout.TITLE / 2;
    var strip = new Area(area.x(), middle - half, area.width(), Layout.TITLE);
    return Stream.concat(
            boxes.stream().map(Box::area),
            frames.stream().filter(other -> !other.equals(frame)).map(Frame::area))
        .noneMatch(each -> each.isOn(strip) && !each.contains(area));
  }

  public record Point(double x, double y) {}

  /// @param x the left edge
  /// @param y the upper edge
  public record Area(double x, double y, double width, double height) {

    private boolean isOn(Area other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }

    private boolean contains(Area other) {
      return x <= other.x
          && y <= other.y
          && x + width >= other.x + other.width
          && y + height >= other.y + other.height;
    }

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
  /// @param kind the label of its kind
  public record Box(String id, String label, String name, String kind, Shape shape, Area area) {}

  /// The shape of a box.
  public enum Shape {
    COMPONENT,
    /// A data store.
    STORE,
    /// Outside of what the team operates.
    OUTSIDE,
    /// An actor.
    ACTOR
  }

  /// A data flow.
  ///
  /// @param number the number of the data flow
  /// @param points the corners of the line, from start to end
  /// @param badge the place of its number
  /// @param crosses whether it leaves one trust zone for another
  public record Route(
      String id,
      int number,
      List<Point> points,
      Point badge,
      DataFlow.Encryption encryption,
      boolean crosses) {
    public Route {
      points = List.copyOf(points);
    }

    /// The positions at which it crosses a height.
    private Stream<Double> through(double y) {
      return IntStream.range(1, points.size())
          .filter(i -> (points.get(i - 1).y() < y) != (points.get(i).y() < y))
          .mapToObj(i -> points.get(i).x());
    }
  }
}
