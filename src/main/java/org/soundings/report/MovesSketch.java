package org.soundings.report;

import static org.soundings.language.Messages.tr;

import org.soundings.report.SketchedFigure.Move;
import org.soundings.report.SketchedFigure.Spot;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;

/// The way of each grave threat through the matrix: an open circle with no controls, its number
/// now, a filled circle after the agreed actions.
final class MovesSketch {

  private static final double LEFT = 109;
  private static final double HEIGHT = 47;
  private static final double BOX_HEIGHT = 11;

  /// Short labels stand four beside each other in a cell, in two tiers; those that name a component
  /// two beside each other, in four.
  private enum Lanes {
    SHORT(4, 17, 12, 20, 5, 15.2),
    LONG(2, 36, 20, 11.6, 2.5, 33);

    final int beside;
    final double step;
    final double first;
    final double tier;
    final double shift;
    final double box;

    Lanes(int beside, double step, double first, double tier, double shift, double box) {
      this.beside = beside;
      this.step = step;
      this.first = first;
      this.tier = tier;
      this.shift = shift;
      this.box = box;
    }
  }

  private final SketchedFigure.Moves moves;
  private final double width;
  private final Lanes lanes;
  private final Sketch.Builder sketch = new Sketch.Builder();

  private MovesSketch(SketchedFigure.Moves moves) {
    this.moves = moves;
    width = (Sketch.WIDTH - LEFT) / moves.impacts().size();
    lanes =
        moves.threats().stream().allMatch(move -> number(move).length() <= 3)
            ? Lanes.SHORT
            : Lanes.LONG;
  }

  static Sketch of(SketchedFigure.Moves moves) {
    return new MovesSketch(moves).draw();
  }

  private Sketch draw() {
    int rows = moves.likelihoods().size();
    for (int row = 0; row < rows; row++) {
      sketch.text(moves.likelihoods().get(row), 0, row * HEIGHT + HEIGHT / 2 + 3, 100, Tone.STRONG);
      for (int column = 0; column < moves.impacts().size(); column++) {
        double x = LEFT + column * width;
        double y = row * HEIGHT + 0.5;
        sketch
            .cell(moves.levels().get(row).get(column), x, y, width, HEIGHT)
            .text(
                String.valueOf(moves.levels().get(row).get(column).letter()),
                x + width - 4,
                y + HEIGHT - 4,
                12,
                Align.END,
                Tone.STRONG);
      }
    }
    for (int i = 0; i < moves.threats().size(); i++) {
      way(moves.threats().get(i), i);
    }
    double foot = rows * HEIGHT + 12.5;
    sketch.text(tr("Likelihood, impact"), 0, foot, 100, Tone.QUIET);
    for (int column = 0; column < moves.impacts().size(); column++) {
      sketch.text(
          moves.impacts().get(column),
          LEFT + (column + 0.5) * width,
          foot,
          width,
          Align.MIDDLE,
          Tone.STRONG);
    }
    return sketch.done(foot + 4);
  }

  /// Each threat has a lane of its own in every cell, so that no way covers another.
  private void way(Move move, int index) {
    int tier = index / lanes.beside;
    double dx = lanes.first + index % lanes.beside * lanes.step + tier * lanes.shift - 4;
    double dy = lanes == Lanes.SHORT ? 12 + tier * lanes.tier : 6.5 + tier * lanes.tier;
    leg(move.noControls(), move.now(), dx, dy);
    leg(move.now(), move.after(), dx, dy);
    if (!move.noControls().equals(move.now())) {
      sketch.dot(x(move.noControls(), dx), y(move.noControls(), dy), 2.6, Fill.WHITE);
    }
    if (!move.after().equals(move.now())) {
      sketch.dot(x(move.after(), dx), y(move.after(), dy), 2.6, Fill.INK);
    }
    double x = x(move.now(), dx);
    double y = y(move.now(), dy);
    sketch
        .box(x - lanes.box / 2, y - BOX_HEIGHT / 2, lanes.box, BOX_HEIGHT, Fill.WHITE)
        .text(number(move), x, y + 2.8, lanes.box + 4, Align.MIDDLE, Tone.STRONG);
  }

  private static String number(Move move) {
    return move.label().replaceFirst("^T-", "");
  }

  /// Moves to the side are right-angled: first the likelihood, then the impact.
  private void leg(Spot from, Spot to, double dx, double dy) {
    double x1 = x(from, dx);
    double y1 = y(from, dy);
    double x2 = x(to, dx);
    double y2 = y(to, dy);
    if (y1 != y2) {
      sketch.line(x1, y1, x1, y2, Pen.HEAVY);
    }
    if (x1 != x2) {
      sketch.line(x1, y2, x2, y2, Pen.HEAVY);
    }
  }

  private double x(Spot spot, double dx) {
    return LEFT + spot.column() * width + dx;
  }

  private static double y(Spot spot, double dy) {
    return spot.row() * HEIGHT + dy;
  }
}
