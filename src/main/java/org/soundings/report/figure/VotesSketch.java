package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.workshop.Spread;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.report.figure.Votes.Judged;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;

/// One axis for each subject, two next to each other. A circle is a vote: open in earlier rounds,
/// filled in the last one. The thick part of the axis is the spread of the last round, and a
/// triangle below it marks the decision. "Don't know" votes are next to the axis.
final class VotesSketch {

  private static final double HALF = 230;

  /// The width of a letter, in points. With longer labels the axis is as wide as the page.
  private static final double LETTER = 4.1;

  private static final double RADIUS = 2.3;
  private static final double STEP = 6.2;
  private static final double ROUND_STEP = 7;
  private static final double BELOW = 36;

  /// The space between the axis and the "don't know" votes.
  private static final double GAP = 12;

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
    int longest = judged.options().stream().mapToInt(String::length).max().orElse(0);
    int unknown = judged.hasUnknown() ? unknown().length() : 0;
    return Math.max(longest, unknown) * LETTER <= each(HALF, judged);
  }

  private static String unknown() {
    return tr("don't know");
  }

  /// The width of one value, and of the "don't know" votes.
  private static double each(double width, Judged judged) {
    int options = judged.options().size();
    return judged.hasUnknown() ? (width - GAP) / (options + 1) : width / options;
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
    for (VoteRound round : judged.rounds()) {
      most = Math.max(most, Math.min(MOST_IN_COLUMN, round.unknown().size()));
      for (int option = 0; option < judged.options().size(); option++) {
        most = Math.max(most, Math.min(MOST_IN_COLUMN, Judged.count(round, option)));
      }
    }
    return 18 + most * STEP;
  }

  private void judged(Judged judged, double left, double top, double axis) {
    double each = each(width, judged);
    int count = judged.rounds().getLast().votes().size();
    sketch
        .text(judged.what(), left, top + 9, width - 60, Tone.STRONG)
        .text(tr("n = %d", count), left + width, top + 9, 58, Align.END, Tone.QUIET)
        .line(left, axis, left + each * judged.options().size(), axis, Pen.THIN);
    for (int option : judged.shown()) {
      double x = x(judged, left, option);
      sketch
          .line(x, axis - 1.5, x, axis + 1.5, Pen.THIN)
          .text(
              judged.options().get(option),
              x,
              axis + 17,
              each,
              Align.MIDDLE,
              isMiddle(judged, option) ? Tone.STRONG : Tone.PLAIN);
    }
    if (judged.hasUnknown()) {
      sketch.text(unknown(), besides(judged, left), axis + 17, each, Align.MIDDLE, Tone.QUIET);
    }
    judged.last().ifPresent(last -> spread(judged, last, left, axis));
    votes(judged, left, axis);
    judged
        .decided()
        .ifPresent(
            outcome -> {
              double x = x(judged, left, outcome.option());
              sketch.polygon(Fill.INK, x, axis + 3, x + 3.4, axis + 8, x - 3.4, axis + 8);
            });
    sketch.text(VotesAlternativeText.outcome(judged), left, axis + 28, width, Tone.QUIET);
  }

  /// If the median is between two votes, both are marked, and no value between them, because it has
  /// no vote.
  private static boolean isMiddle(Judged judged, int option) {
    return judged
        .last()
        .filter(last -> option == last.below() || option == last.above())
        .isPresent();
  }

  private void spread(Judged judged, Spread last, double left, double axis) {
    double lowest = x(judged, left, last.lowest());
    double highest = x(judged, left, last.highest());
    double from = Math.min(lowest, highest);
    sketch.box(from - 3, axis - 1.1, Math.abs(highest - lowest) + 6, 2.2, Fill.INK);
  }

  private void votes(Judged judged, double left, double axis) {
    int rounds = judged.rounds().size();
    for (int i = 0; i < rounds; i++) {
      VoteRound round = judged.rounds().get(i);
      double shift = (i - (rounds - 1) / 2.0) * ROUND_STEP;
      Fill fill = i == rounds - 1 ? Fill.INK : Fill.WHITE;
      for (int option = 0; option < judged.options().size(); option++) {
        column(Judged.count(round, option), x(judged, left, option) + shift, axis - 5.5, fill);
      }
      column(round.unknown().size(), besides(judged, left) + shift, axis - 5.5, fill);
    }
  }

  /// One circle for each vote, with a number above them if the column would be too high.
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

  private double x(Judged judged, double left, int option) {
    return left + each(width, judged) * (judged.place(option) + 0.5);
  }

  /// The position of the "don't know" votes.
  private double besides(Judged judged, double left) {
    return left + width - each(width, judged) / 2;
  }
}
