package org.soundings.report.figure;

import org.soundings.report.figure.SketchedFigure.Score;
import org.soundings.report.figure.SketchedFigure.ScoredVulnerability;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;

/// Every rating of a vulnerability on a separate line, from 0 to 10. Square, circle and triangle
/// are versions 2, 3 and 4. A rating in words is open and at the middle of its band.
final class ScoresSketch {

  private static final double LEFT = 190;
  private static final double RIGHT = Sketch.WIDTH - 40;
  private static final double STEP = 11.5;
  private static final double RADIUS = 3;

  private ScoresSketch() {}

  static Sketch of(SketchedFigure.Scores scores) {
    var sketch = new Sketch.Builder();
    double foot = height(scores);
    for (int score = 0; score <= 10; score++) {
      double x = x(score);
      sketch
          .text(String.valueOf(score), x, 9, 20, Align.MIDDLE, Tone.QUIET)
          .line(x, 13, x, foot - 2, score % 10 == 0 ? Pen.THIN : Pen.HAIR);
    }
    double y = 24;
    for (ScoredVulnerability vulnerability : scores.vulnerabilities()) {
      y = vulnerability(sketch, vulnerability, y);
    }
    return sketch.done(foot);
  }

  private static double height(SketchedFigure.Scores scores) {
    return 24
        + scores.vulnerabilities().stream()
            .mapToDouble(vulnerability -> vulnerability.scores().size() * STEP + 20)
            .sum();
  }

  private static double vulnerability(
      Sketch.Builder sketch, ScoredVulnerability vulnerability, double top) {
    sketch.text(vulnerability.vulnerability(), 0, top, LEFT - 8, Tone.STRONG);
    var places = vulnerability.scores().stream().filter(Score::isPlaced).mapToDouble(Score::place);
    var spread = places.summaryStatistics();
    if (spread.getCount() > 0) {
      sketch.line(x(spread.getMin()), top - 3, x(spread.getMax()), top - 3, Pen.HEAVY);
    }
    double y = top + STEP;
    for (Score score : vulnerability.scores()) {
      sketch.text(score.source() + ", " + score.scale(), 8, y, LEFT - 16, Tone.PLAIN);
      if (score.isPlaced()) {
        mark(sketch, score, x(score.place()), y - 3);
      }
      sketch.text(score.said(), Sketch.WIDTH, y, 38, Align.END, Tone.STRONG);
      y += STEP;
    }
    return y + 7;
  }

  private static void mark(Sketch.Builder sketch, Score score, double x, double y) {
    switch (score.generation()) {
      case "2" -> sketch.box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, Fill.ACCENT);
      case "3" -> sketch.dot(x, y, RADIUS, Fill.ACCENT);
      case "4" ->
          sketch.polygon(
              Fill.ACCENT,
              x,
              y - RADIUS - 1,
              x + RADIUS + 1,
              y + RADIUS,
              x - RADIUS - 1,
              y + RADIUS);
      default -> sketch.dot(x, y, RADIUS, Fill.WHITE);
    }
  }

  private static double x(double score) {
    return LEFT + score / 10 * (RIGHT - LEFT);
  }
}
