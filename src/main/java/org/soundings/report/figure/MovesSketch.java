package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.decision.Level;
import org.soundings.report.figure.SketchedFigure.Move;
import org.soundings.report.figure.SketchedFigure.Spot;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;

/// The levels of each threat in a row of its own, from the highest level on the left: an open
/// circle for the inherent risk, a square for the current risk, a filled circle for the residual
/// risk.
final class MovesSketch {

  private static final List<Level> LEVELS =
      List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.LOW);

  /// The left edge of the levels.
  private static final double LEFT = 257;

  private static final double WIDTH = (Sketch.WIDTH - LEFT) / LEVELS.size();

  /// The left edge of the titles, after the longest label.
  private static final double TITLE = 53;

  private static final double HEAD = 15;
  private static final double ROW = 13;
  private static final double SIDE = 11;
  private static final double RADIUS = 2.8;

  /// The distance of a circle from the square on its left or right.
  private static final double APART = 15;

  private final Sketch.Builder sketch = new Sketch.Builder();
  private final SketchedFigure.Moves moves;

  private MovesSketch(SketchedFigure.Moves moves) {
    this.moves = moves;
  }

  static Sketch of(SketchedFigure.Moves moves) {
    return new MovesSketch(moves).draw();
  }

  private Sketch draw() {
    double height = moves.threats().size() * ROW;
    sketch.text(tr("Threat"), 0, HEAD - 5, 100, Tone.QUIET);
    for (int i = 0; i < LEVELS.size(); i++) {
      double x = LEFT + i * WIDTH;
      sketch
          .cell(LEVELS.get(i), x, HEAD, WIDTH, height)
          .text(LEVELS.get(i).title(), x + WIDTH / 2, HEAD - 5, WIDTH, Align.MIDDLE, Tone.STRONG);
    }
    for (int i = 0; i < moves.threats().size(); i++) {
      double y = HEAD + i * ROW;
      if (i > 0) {
        sketch.line(0, y, Sketch.WIDTH, y, Pen.HAIR);
      }
      row(moves.threats().get(i), y + ROW / 2);
    }
    return sketch.done(HEAD + height + 1);
  }

  private void row(Move move, double y) {
    double inherent = middle(move.inherent()) - APART;
    double current = middle(move.current());
    double residual = middle(move.residual()) + APART;
    sketch
        .text(move.label(), 0, y + 3, TITLE - 3, Tone.STRONG)
        .text(move.title(), TITLE, y + 3, LEFT - TITLE - 6, Tone.PLAIN)
        .line(inherent, y, current, y, Pen.THIN)
        .line(current, y, residual, y, Pen.HEAVY)
        .dot(inherent, y, RADIUS, Fill.WHITE)
        .dot(residual, y, RADIUS, Fill.INK)
        .square(moves.level(move.current()), current - SIDE / 2, y - SIDE / 2, SIDE);
  }

  /// The middle of the column of a cell's level.
  private double middle(Spot spot) {
    return LEFT + (LEVELS.indexOf(moves.level(spot)) + 0.5) * WIDTH;
  }
}
