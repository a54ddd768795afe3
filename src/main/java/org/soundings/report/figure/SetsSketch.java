package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import org.soundings.report.figure.SketchedFigure.SetPair;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;

/// The differences of two reports on the same target, as four segments of one bar, to the same
/// scale for all pairs.
final class SetsSketch {

  private static final double LEFT = 109;
  private static final double ROW = 42;
  private static final double HEIGHT = 12;
  private static final double LEAST = 1.5;

  private SetsSketch() {}

  static Sketch of(SketchedFigure.Sets sets) {
    var sketch = new Sketch.Builder();
    double x = LEFT;
    x = key(sketch, tr("first only"), Fill.WHITE, x);
    x = key(sketch, tr("both, same"), Fill.ACCENT, x);
    x = key(sketch, tr("both, different"), Fill.HATCHED, x);
    key(sketch, tr("second only"), Fill.GREY, x);
    long most = sets.pairs().stream().mapToLong(SetPair::all).max().orElse(1);
    double unit = (Sketch.WIDTH - LEFT) / Math.max(1, most);
    double y = 24;
    for (SetPair pair : sets.pairs()) {
      row(sketch, pair, y, unit);
      y += ROW;
    }
    return sketch.done(y - 6);
  }

  private static double key(Sketch.Builder sketch, String words, Fill fill, double x) {
    sketch.box(x, 1, 10, 8, fill).text(words, x + 14, 8.5, 76, Tone.QUIET);
    return x + 92;
  }

  private static void row(Sketch.Builder sketch, SetPair pair, double y, double unit) {
    sketch
        .text(pair.first(), 0, y + 7, LEFT - 8, Tone.STRONG)
        .text(pair.second(), 0, y + 18, LEFT - 8, Tone.STRONG)
        .text(pair.about(), 0, y + 29, LEFT - 8, Tone.QUIET);
    double x = LEFT;
    x = stretch(sketch, pair.onlyFirst(), Fill.WHITE, x, y, unit);
    x = stretch(sketch, pair.alike(), Fill.ACCENT, x, y, unit);
    x = stretch(sketch, pair.different(), Fill.HATCHED, x, y, unit);
    stretch(sketch, pair.onlySecond(), Fill.GREY, x, y, unit);
    sketch
        .text(
            tr(
                "%d first only · %d same · %d different · %d second only",
                pair.onlyFirst(), pair.alike(), pair.different(), pair.onlySecond()),
            LEFT,
            y + HEIGHT + 11,
            Sketch.WIDTH - LEFT,
            Align.START,
            Tone.PLAIN)
        .line(0, y + ROW - 9, Sketch.WIDTH, y + ROW - 9, Pen.HAIR);
  }

  private static double stretch(
      Sketch.Builder sketch, long count, Fill fill, double x, double y, double unit) {
    if (count == 0) {
      return x;
    }
    double width = Math.max(LEAST, count * unit);
    sketch.box(x, y, width, HEIGHT, fill);
    return x + count * unit;
  }
}
