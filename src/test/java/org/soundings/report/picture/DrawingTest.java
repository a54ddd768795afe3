package org.soundings.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.report.picture.Drawing.Area;
import org.soundings.report.picture.Drawing.Box;
import org.soundings.report.picture.Drawing.Frame;
import org.soundings.report.picture.Drawing.Point;
import org.soundings.report.picture.Drawing.Route;
import org.soundings.report.picture.Drawing.Shape;

class DrawingTest {

  private static final Frame ZONE = new Frame("edge", "Z1", "Edge", new Area(0, 50, 200, 100));

  @Test
  void aTitleAvoidsIncomingLines() {
    assertThat(titleBegins(60)).isEqualTo(5);
    assertThat(titleBegins(60, 100)).isEqualTo(5);
    assertThat(titleBegins(60, 20)).isEqualTo(25);
    assertThat(titleBegins(60, 90, 20)).isEqualTo(25);
    assertThat(titleBegins(60, 80, 20)).isEqualTo(85);
  }

  @Test
  void aTitleThatCannotAvoidTheLinesIsAtTheLeft() {
    assertThat(titleBegins(120, 100)).isEqualTo(5);
  }

  @Test
  void aTitleThatDoesNotFitAboveIsBelowIfFree() {
    List<Route> through = List.of(comingIn(100));
    var free = new Drawing(200, 150, List.of(ZONE), List.of(), through);
    assertThat(free.title(ZONE, 120)).isEqualTo(new Point(5, 140));
    var box = new Box("api", "C-01", "api", "workload", Shape.COMPONENT, new Area(20, 100, 90, 40));
    var taken = new Drawing(200, 150, List.of(ZONE), List.of(box), through);
    assertThat(taken.title(ZONE, 120)).isEqualTo(new Point(5, 58));
  }

  /// @param lines the distances from the left at which lines enter from above
  private static double titleBegins(double width, double... lines) {
    List<Route> routes = Arrays.stream(lines).mapToObj(DrawingTest::comingIn).toList();
    return new Drawing(200, 150, List.of(ZONE), List.of(), routes).title(ZONE, width).x();
  }

  private static Route comingIn(double x) {
    List<Point> points = List.of(new Point(x, 0), new Point(x, 100));
    return new Route("in", 1, points, new Point(x, 25), Encryption.ENCRYPTED, true);
  }
}
