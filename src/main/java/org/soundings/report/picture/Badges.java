package org.soundings.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.picture.Drawing.Area;
import org.soundings.report.picture.Drawing.Point;

/// Finds places for the numbers of lines: on the line, near the middle of its longest segment, and
/// away from the boxes and the numbers that were placed before.
final class Badges {

  /// The minimum distance of two numbers.
  private static final double APART = 16;

  /// The minimum distance of a number from a box, so that the edge stays visible.
  private static final double FROM_BOXES = 8;

  /// The places on a segment for a number, the best first.
  private static final List<Double> FRACTIONS = List.of(0.5, 0.35, 0.65, 0.2, 0.8);

  private final List<Area> boxes;
  private final List<Point> placed = new ArrayList<>();

  Badges(List<Area> boxes) {
    this.boxes = List.copyOf(boxes);
  }

  /// @param points the corners of the line, at least two
  Point place(List<Point> points) {
    Point best = along(points, longest(points), 0.5);
    for (int stretch : byLength(points)) {
      for (double fraction : FRACTIONS) {
        Point here = along(points, stretch, fraction);
        if (isFree(here)) {
          placed.add(here);
          return here;
        }
      }
    }
    placed.add(best);
    return best;
  }

  private boolean isFree(Point here) {
    return placed.stream().allMatch(other -> distance(here, other) >= APART)
        && boxes.stream().noneMatch(box -> isAt(box, here));
  }

  private static boolean isAt(Area box, Point here) {
    return here.x() > box.x() - FROM_BOXES
        && here.x() < box.x() + box.width() + FROM_BOXES
        && here.y() > box.y() - FROM_BOXES
        && here.y() < box.y() + box.height() + FROM_BOXES;
  }

  private static List<Integer> byLength(List<Point> points) {
    var stretches = new ArrayList<Integer>();
    for (int i = 1; i < points.size(); i++) {
      stretches.add(i);
    }
    stretches.sort((a, b) -> Double.compare(length(points, b), length(points, a)));
    return stretches;
  }

  private static int longest(List<Point> points) {
    return byLength(points).getFirst();
  }

  /// The length of the segment that ends at a corner.
  private static double length(List<Point> points, int end) {
    return distance(points.get(end - 1), points.get(end));
  }

  private static Point along(List<Point> points, int end, double fraction) {
    Point from = points.get(end - 1);
    Point to = points.get(end);
    return new Point(
        from.x() + (to.x() - from.x()) * fraction, from.y() + (to.y() - from.y()) * fraction);
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
