package org.soundings.report.html;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.QuestionCoverage.Depth;
import org.soundings.report.figure.FigureData.Chapter;

/// Draws the depth of the assessment. Each question is a line with the depth of its answer and
/// evidence.
final class LayerCoverageSvg {

  static final double HEIGHT = 262;

  private static final double SURFACE = 20;
  private static final double LABELS = 120;
  private static final double CHAPTER_GAP = 7;

  private final Svg svg;

  LayerCoverageSvg(Svg svg) {
    this.svg = svg;
  }

  void draw(List<Chapter> chapters) {
    levels();
    int questions = chapters.stream().mapToInt(chapter -> chapter.depths().size()).sum();
    double room = Svg.WIDTH - LABELS - CHAPTER_GAP * (chapters.size() + 1);
    double step = questions == 0 ? 0 : Math.min(6.4, room / questions);
    double x = LABELS + CHAPTER_GAP;
    for (Chapter chapter : chapters) {
      double start = x;
      for (Depth depth : chapter.depths()) {
        question(depth, x);
        x += step;
      }
      svg.line(start - 2, 238, x - step + 2, 238, "ink");
      svg.text(chapter.number(), (start + x - step) / 2, 254, "middle");
      x += CHAPTER_GAP;
    }
  }

  private void levels() {
    level(tr("open"), 0, "ink");
    level(tr("don't know"), depth(Depth.NOT_KNOWN), "hair");
    level(tr("answered without evidence"), depth(Depth.IN_WORDS), "hair");
    level(tr("supported by evidence"), depth(Depth.SUPPORTED), "hair");
  }

  private static double depth(Depth depth) {
    return switch (depth) {
      case OPEN, NOT_APPLICABLE -> 0;
      case DEFERRED -> 42;
      case NOT_KNOWN -> 72;
      case IN_WORDS -> 132;
      case SUPPORTED, CONTRADICTED -> 200;
    };
  }

  private void level(String words, double depth, String kind) {
    double y = SURFACE + depth;
    svg.text(words, 0, y - 4, "quiet");
    svg.line(depth == 0 ? 0 : LABELS - 4, y, Svg.WIDTH, y, kind);
  }

  private void question(Depth depth, double x) {
    double foot = SURFACE + depth(depth);
    switch (depth) {
      case SUPPORTED -> {
        svg.line(x, SURFACE, x, foot, "sea");
        svg.circle(x, foot, 2.6, "sea-dot");
      }
      case CONTRADICTED -> {
        svg.line(x, SURFACE, x, foot, "sea");
        svg.cross(x, foot, 3, "heavy");
      }
      case IN_WORDS -> svg.line(x, SURFACE, x, foot, "sea");
      case NOT_KNOWN -> {
        svg.line(x, SURFACE, x, foot - 3, "dashes");
        svg.circle(x, foot, 2.6, "ring");
      }
      case DEFERRED -> svg.line(x, SURFACE, x, foot, "dashes quiet-line");
      case OPEN -> svg.circle(x, SURFACE, 2.6, "ring");
      case NOT_APPLICABLE -> svg.cross(x, SURFACE, 2.6, "heavy");
    }
  }
}
