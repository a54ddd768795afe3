package org.soundings.report.html;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.report.figure.FigureData.Chapter;

/// Draws the depth of the assessment. Each question is a line with the depth of its answer and
/// evidence.
final class LayerCoverageSvg {

  static final double HEIGHT = 262;

  private static final double SURFACE = 20;
  private static final double LABELS = 152;
  private static final double CHAPTER_GAP = 7;

  private final Svg svg;

  LayerCoverageSvg(Svg svg) {
    this.svg = svg;
  }

  void draw(List<Chapter> chapters) {
    levels();
    int questions = chapters.stream().mapToInt(chapter -> chapter.states().size()).sum();
    double room = Svg.WIDTH - LABELS - CHAPTER_GAP * (chapters.size() + 1);
    double step = questions == 0 ? 0 : Math.min(6.4, room / questions);
    double x = LABELS + CHAPTER_GAP;
    for (Chapter chapter : chapters) {
      double start = x;
      for (CoverageState state : chapter.states()) {
        question(state, x);
        x += step;
      }
      svg.line(start - 2, 238, x - step + 2, 238, "ink");
      svg.text(chapter.number(), (start + x - step) / 2, 254, "middle");
      x += CHAPTER_GAP;
    }
  }

  private void levels() {
    level(tr("open"), 0, "ink");
    level(tr("don't know"), depth(CoverageState.DONT_KNOW), "hair");
    level(tr("answered without evidence"), depth(CoverageState.NO_EVIDENCE), "hair");
    level(tr("supported by evidence"), depth(CoverageState.SUPPORTED), "hair");
  }

  private static double depth(CoverageState state) {
    return switch (state) {
      case OPEN, NOT_APPLICABLE -> 0;
      case DEFERRED -> 42;
      case DONT_KNOW -> 72;
      case NO_EVIDENCE -> 132;
      case SUPPORTED, CONTRADICTED -> 200;
    };
  }

  private void level(String words, double depth, String kind) {
    double y = SURFACE + depth;
    svg.text(words, 0, y - 4, "quiet");
    svg.line(depth == 0 ? 0 : LABELS - 4, y, Svg.WIDTH, y, kind);
  }

  private void question(CoverageState state, double x) {
    double foot = SURFACE + depth(state);
    switch (state) {
      case SUPPORTED -> {
        svg.line(x, SURFACE, x, foot, "accent");
        svg.circle(x, foot, 2.6, "accent-dot");
      }
      case CONTRADICTED -> {
        svg.line(x, SURFACE, x, foot, "accent");
        svg.cross(x, foot, 3, "heavy");
      }
      case NO_EVIDENCE -> svg.line(x, SURFACE, x, foot, "accent");
      case DONT_KNOW -> {
        svg.line(x, SURFACE, x, foot - 3, "dashes");
        svg.circle(x, foot, 2.6, "ring");
      }
      case DEFERRED -> svg.line(x, SURFACE, x, foot, "dashes quiet-line");
      case OPEN -> svg.circle(x, SURFACE, 2.6, "ring");
      case NOT_APPLICABLE -> svg.cross(x, SURFACE, 2.6, "heavy");
    }
  }
}
