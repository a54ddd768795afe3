package org.soundings.report;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Spread;
import org.soundings.report.Votes.Judged;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;

/// One axis for each thing that was judged, two beside each other. A circle is a vote: open in
/// earlier rounds, filled in the last one. A heavy stretch of the axis is the last round's spread,
/// a triangle under it what was decided.
final class VotesSketch {

  private static final double HALF = 230;

  /// How wide a letter is, in points; rungs with longer names have an axis as wide as the page.
  private static final double LETTER = 4.1;

  private static final double RADIUS = 2.3;
  private static final double STEP = 6.2;
  private static final double ROUND_STEP = 7;
  private static final double BELOW = 36;
  private static final int MOST_IN_COLUMN = 9;

  private final Sketch.Builder sketch = new Sketch.Builder();
  private final double width;

  private VotesSketch(double width) {
    this.width = width;
  }

  static Sketch of(Votes votes) {
    boolean isHalf = votes.judged().stream().allMatch(VotesSketch::fitsHalf);
    return new VotesSketch(isHalf ? HALF : Sketch.WIDTH).draw(votes.judged(), isHalf ? 2 : 1);
  }

  private static boolean fitsHalf(Judged judged) {
    int longest = judged.rungs().stream().mapToInt(String::length).max().orElse(0);
    return longest * LETTER <= HALF / judged.rungs().size();
  }

  private Sketch draw(List<Judged> all, int inRow) {
    double y = 0;
    for (int i = 0; i < all.size(); i += inRow) {
      List<Judged> row = all.subList(i, Math.min(all.size(), i + inRow));
      double height = row.stream().mapToDouble(VotesSketch::height).max().orElse(0);
      for (int column = 0; column < row.size(); column++) {
        judged(row.get(column), column * (Sketch.WIDTH - HALF), y, y + height);
      }
      y += height + BELOW;
    }
    return sketch.done(y - 2);
  }

  /// From the title down to the axis.
  private static double height(Judged judged) {
    int most = 0;
    for (Estimate.Round round : judged.rounds()) {
      for (int rung = 0; rung < judged.rungs().size(); rung++) {
        most = Math.max(most, Math.min(MOST_IN_COLUMN, Judged.count(round, rung)));
      }
    }
    return 18 + most * STEP;
  }

  private void judged(Judged judged, double left, double top, double axis) {
    Spread last = judged.last();
    sketch
        .text(judged.what(), left, top + 9, width - 60, Tone.STRONG)
        .text(tr("n = %d", last.votes()), left + width, top + 9, 58, Align.END, Tone.QUIET)
        .line(left, axis, left + width, axis, Pen.THIN);
    for (int rung = 0; rung < judged.rungs().size(); rung++) {
      boolean isMiddle = rung >= last.below() && rung <= last.above();
      double x = x(judged, left, rung);
      sketch
          .line(x, axis - 1.5, x, axis + 1.5, Pen.THIN)
          .text(
              judged.rungs().get(rung),
              x,
              axis + 17,
              width / judged.rungs().size(),
              Align.MIDDLE,
              isMiddle ? Tone.STRONG : Tone.PLAIN);
    }
    sketch.box(
        x(judged, left, last.lowest()) - 3,
        axis - 1.1,
        x(judged, left, last.highest()) - x(judged, left, last.lowest()) + 6,
        2.2,
        Fill.INK);
    votes(judged, left, axis);
    judged
        .decided()
        .ifPresent(
            outcome -> {
              double x = x(judged, left, outcome.rung());
              sketch.polygon(Fill.INK, x, axis + 3, x + 3.4, axis + 8, x - 3.4, axis + 8);
            });
    sketch.text(VotesWords.outcome(judged), left, axis + 28, width, Tone.QUIET);
  }

  private void votes(Judged judged, double left, double axis) {
    int rounds = judged.rounds().size();
    for (int i = 0; i < rounds; i++) {
      double shift = (i - (rounds - 1) / 2.0) * ROUND_STEP;
      Fill fill = i == rounds - 1 ? Fill.INK : Fill.WHITE;
      for (int rung = 0; rung < judged.rungs().size(); rung++) {
        int count = Judged.count(judged.rounds().get(i), rung);
        column(count, x(judged, left, rung) + shift, axis - 5.5, fill);
      }
    }
  }

  /// One circle for each vote; a number above them where the column would grow too high.
  private void column(int count, double x, double foot, Fill fill) {
    boolean isCut = count > MOST_IN_COLUMN;
    int circles = isCut ? MOST_IN_COLUMN - 1 : count;
    for (int i = 0; i < circles; i++) {
      sketch.dot(x, foot - i * STEP, RADIUS, fill);
    }
    if (isCut) {
      sketch.text(
          "+" + (count - circles), x, foot - circles * STEP + 2.5, 24, Align.MIDDLE, Tone.PLAIN);
    }
  }

  private double x(Judged judged, double left, int rung) {
    double each = width / judged.rungs().size();
    return left + each * (rung + 0.5);
  }
}
