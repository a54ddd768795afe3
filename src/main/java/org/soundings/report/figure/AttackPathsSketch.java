package org.soundings.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.picture.Drawing.Point;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;
import org.soundings.threat.AttackPath.Basis;

/// Each layer is a band, each path a column. A dot is a threat at its origin layer, numbered by its
/// position on the path. Its fill shows what the step rests on.
final class AttackPathsSketch {

  private static final double LEFT = 116;
  private static final double TOP = 30;
  private static final double LINE = 13;
  private static final double PADDING = 4;
  private static final double RADIUS = 3.6;

  /// How far each step is to the right of the one before, so that lines back to a higher layer do
  /// not cover others.
  private static final double STEP = 5;

  private final AttackPaths figure;
  private final double column;
  private final Sketch.Builder sketch = new Sketch.Builder();
  private final List<Double> tops = new ArrayList<>();
  private double foot;

  private AttackPathsSketch(AttackPaths figure) {
    this.figure = figure;
    this.column = (Sketch.WIDTH - LEFT) / Math.max(1, figure.paths().size());
  }

  static Sketch of(AttackPaths figure) {
    return new AttackPathsSketch(figure).draw();
  }

  private Sketch draw() {
    bands();
    for (int i = 0; i < figure.paths().size(); i++) {
      path(figure.paths().get(i), LEFT + i * column);
    }
    return sketch.done(foot + 28);
  }

  private void bands() {
    double y = TOP;
    for (int layer = 0; layer < figure.layers().size(); layer++) {
      tops.add(y);
      double height = 2 * PADDING + LINE * lines(layer);
      sketch
          .line(0, y, Sketch.WIDTH, y, Pen.HAIR)
          .text(figure.layers().get(layer), 0, y + 12, LEFT - 8, Tone.STRONG);
      y += height;
    }
    sketch.line(0, y, Sketch.WIDTH, y, Pen.HAIR);
    foot = y;
  }

  /// The most steps of one path in a layer.
  private long lines(int layer) {
    return figure.paths().stream()
        .mapToLong(path -> path.stops().stream().filter(stop -> stop.layer() == layer).count())
        .reduce(1, Math::max);
  }

  private void path(AttackPaths.Path path, double x) {
    sketch.text(path.start(), x + 2, 11, column - 6, Tone.PLAIN);
    var places = new ArrayList<Point>();
    places.add(new Point(x + 6, 16));
    var used = new int[figure.layers().size()];
    for (int i = 0; i < path.stops().size(); i++) {
      int layer = path.stops().get(i).layer();
      places.add(new Point(x + 6 + i * STEP, tops.get(layer) + PADDING + 5 + LINE * used[layer]));
      used[layer]++;
    }
    places.add(new Point(x + 6 + (path.stops().size() - 1) * STEP, foot + 8));
    for (int i = 1; i < places.size(); i++) {
      Point from = places.get(i - 1);
      Point to = places.get(i);
      sketch.line(from.x(), from.y(), to.x(), to.y(), Pen.THIN);
    }
    Point end = places.getLast();
    sketch
        .polygon(
            Fill.INK, end.x() - 3.5, end.y() - 4, end.x() + 3.5, end.y() - 4, end.x(), end.y() + 2)
        .text(path.goal(), x + 2, foot + 22, column - 6, Align.START, Tone.STRONG);
    // To the right of all its lines.
    double labels = x + 6 + path.stops().size() * STEP + 3;
    for (int i = 0; i < path.stops().size(); i++) {
      AttackPaths.Stop stop = path.stops().get(i);
      Point at = places.get(i + 1);
      sketch
          .dot(at.x(), at.y(), RADIUS, fill(stop.basis()))
          .text(stop.label(), labels, at.y() + 3, x + column - labels - 2, Tone.PLAIN);
    }
  }

  private static Fill fill(Basis basis) {
    return switch (basis) {
      case EVIDENCE -> Fill.INK;
      case ANSWER -> Fill.GREY;
      case UNKNOWN -> Fill.WHITE;
      case REDUCED -> Fill.HATCHED;
    };
  }
}
