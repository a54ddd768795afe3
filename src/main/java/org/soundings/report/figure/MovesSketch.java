package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import org.soundings.report.figure.SketchedFigure.Move;
import org.soundings.report.figure.SketchedFigure.Spot;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;

/// The movement of each critical or high threat through the matrix: an open circle for the inherent
/// risk, its number for the current risk, a filled circle for the residual risk.
final class MovesSketch {

  private static final double LEFT = 109;
  private static final double LOWEST = 47;
  private static final double BOX_HEIGHT = 11;

  /// From the upper edge of a cell to the middle of its first row, below the letter of its level.
  private static final double FIRST = 16.5;

  /// The distance between two rows.
  private static final double TIER = 13.5;

  /// The width of a character of a number.
  private static final double CHARACTER = 4.9;

  private static final double PADDING = 2.4;

  /// The distance between two boxes in a row.
  private static final double GAP = 2;

  /// Numbers are in rows, four in a row of a cell, or two if they contain a component. The lines of
  /// one row are next to those of the rows above it.
  private enum Lanes {
    SHORT(4, 5),
    LONG(2, 5.5);

    final int perRow;
    final double shift;

    Lanes(int perRow, double shift) {
      this.perRow = perRow;
      this.shift = shift;
    }
  }

  private final SketchedFigure.Moves moves;
  private final double width;
  private final Lanes lanes;
  private final int tiers;
  private final double height;
  private final Sketch.Builder sketch = new Sketch.Builder();

  private MovesSketch(SketchedFigure.Moves moves) {
    this.moves = moves;
    width = (Sketch.WIDTH - LEFT) / moves.impacts().size();
    lanes =
        moves.threats().stream().allMatch(move -> number(move).length() <= 3)
            ? Lanes.SHORT
            : Lanes.LONG;
    tiers = Math.ceilDiv(moves.threats().size(), lanes.perRow);
    height = Math.max(LOWEST, FIRST + (tiers - 1) * TIER + BOX_HEIGHT / 2 + 3);
  }

  static Sketch of(SketchedFigure.Moves moves) {
    return new MovesSketch(moves).draw();
  }

  private Sketch draw() {
    int rows = moves.likelihoods().size();
    for (int row = 0; row < rows; row++) {
      sketch.text(moves.likelihoods().get(row), 0, row * height + height / 2 + 3, 100, Tone.STRONG);
      for (int column = 0; column < moves.impacts().size(); column++) {
        double x = LEFT + column * width;
        double y = row * height + 0.5;
        sketch
            .cell(moves.levels().get(row).get(column), x, y, width, height)
            .text(
                String.valueOf(moves.levels().get(row).get(column).letter()),
                x + width - 4,
                y + 8.5,
                12,
                Align.END,
                Tone.STRONG);
      }
    }
    for (int i = 0; i < moves.threats().size(); i++) {
      way(moves.threats().get(i), i);
    }
    for (int i = 0; i < moves.threats().size(); i++) {
      number(moves.threats().get(i), i);
    }
    double foot = rows * height + 12.5;
    sketch.text(tr("Likelihood"), 0, 6.5, 100, Tone.QUIET);
    sketch.text(tr("Impact"), 0, foot, 100, Tone.QUIET);
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

  /// Each threat has its own track in every cell, so that no line covers another.
  private void way(Move move, int index) {
    double dx = middle(index) + (tier(index) - (tiers - 1) / 2.0) * lanes.shift;
    double dy = FIRST + tier(index) * TIER;
    leg(move.inherent(), move.current(), dx, dy);
    leg(move.current(), move.residual(), dx, dy);
    if (!move.inherent().equals(move.current())) {
      sketch.dot(x(move.inherent(), dx), y(move.inherent(), dy), 2.6, Fill.WHITE);
    }
    if (!move.residual().equals(move.current())) {
      sketch.dot(x(move.residual(), dx), y(move.residual(), dy), 2.6, Fill.INK);
    }
  }

  /// Numbers are drawn over all lines, each in a box of its width.
  private void number(Move move, int index) {
    double x = x(move.current(), middle(index));
    double y = y(move.current(), FIRST + tier(index) * TIER);
    double wanted = number(move).length() * CHARACTER + PADDING;
    double box = Math.min(wanted, width / lanes.perRow - GAP);
    sketch
        .box(x - box / 2, y - BOX_HEIGHT / 2, box, BOX_HEIGHT, Fill.WHITE)
        .text(number(move), x, y + 2.8, box + GAP, Align.MIDDLE, Tone.STRONG);
  }

  private int tier(int index) {
    return index / lanes.perRow;
  }

  /// The middle of the box of a threat's number, from the left edge of its cell.
  private double middle(int index) {
    return (index % lanes.perRow + 0.5) * width / lanes.perRow;
  }

  private static String number(Move move) {
    return move.label().replaceFirst("^T-", "");
  }

  /// Diagonal movements are right-angled: first the likelihood, then the impact.
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

  private double y(Spot spot, double dy) {
    return spot.row() * height + dy;
  }
}
