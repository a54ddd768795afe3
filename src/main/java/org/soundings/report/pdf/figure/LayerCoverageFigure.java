package org.soundings.report.pdf.figure;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.report.figure.FigureData.Chapter;
import org.soundings.report.figure.FigureData.Soundings;

/// One line per question. A longer one means more answers and evidence.
public final class LayerCoverageFigure {

  private static final float SURFACE = 12;
  private static final float DEFERRED = 30;
  private static final float DONT_KNOW = 52;
  private static final float NO_EVIDENCE = 98;
  private static final float SHOWN = 150;
  private static final float STEP = 4.2f;
  private static final float CHAPTER_GAP = 4.1f;

  /// The minimum space for the labels next to it.
  private static final float LABELS = 84;

  /// The space between two numbers of chapters.
  private static final float APART = 3;

  private static final float SECOND_ROW = 10;

  private final Canvas canvas;
  private final float labels;

  /// The right ends of the last numbers in the two rows below the chapters.
  private final float[] numbered = {0, 0};

  public LayerCoverageFigure(Canvas canvas) {
    this.canvas = canvas;
    double widest =
        Stream.of(open(), dontKnow(), noEvidence(), shown())
            .mapToDouble(words -> canvas.width(words, canvas.smallQuiet()))
            .max()
            .orElse(0);
    labels = Math.max(LABELS, (float) widest + CHAPTER_GAP);
  }

  private static String open() {
    return tr("open");
  }

  private static String dontKnow() {
    return tr("don't know");
  }

  private static String noEvidence() {
    return tr("answered without evidence");
  }

  private static String shown() {
    return tr("supported by evidence");
  }

  public float draw(Soundings soundings) {
    List<Chapter> chapters = soundings.chapters();
    level(open(), 0, true);
    level(dontKnow(), DONT_KNOW, false);
    level(noEvidence(), NO_EVIDENCE, false);
    level(shown(), SHOWN, false);
    int questions = chapters.stream().mapToInt(chapter -> chapter.states().size()).sum();
    float room = canvas.grid.width() - labels - CHAPTER_GAP * chapters.size();
    float step = questions == 0 ? STEP : Math.min(STEP, room / questions);
    float x = canvas.grid.left() + labels + CHAPTER_GAP;
    for (Chapter chapter : chapters) {
      float start = x;
      for (CoverageState state : chapter.states()) {
        question(state, x);
        x += step;
      }
      foot(chapter, start, x - step);
      x += CHAPTER_GAP;
    }
    return SURFACE + SHOWN + 34 + (numbered[1] > 0 ? SECOND_ROW : 0);
  }

  private void level(String words, float depth, boolean surface) {
    float y = SURFACE + depth;
    float left = canvas.grid.left();
    canvas.text(words, canvas.smallQuiet(), left, y - 3);
    canvas.line(
        surface ? left : left + labels - 2,
        y,
        canvas.grid.right(),
        y,
        surface ? 1 : 0.35f,
        surface ? canvas.tokens.ink : canvas.tokens.hair);
  }

  private void question(CoverageState state, float x) {
    switch (state) {
      case SUPPORTED -> {
        down(x, SHOWN);
        canvas.circle(x, SURFACE + SHOWN, 1.7f, canvas.tokens.accent, 0);
      }
      case CONTRADICTED -> {
        down(x, SHOWN);
        canvas.cross(x, SURFACE + SHOWN, 2, 1.1f);
      }
      case NO_EVIDENCE -> down(x, NO_EVIDENCE);
      case DONT_KNOW -> {
        canvas.dashes(x, SURFACE, x, SURFACE + DONT_KNOW - 2, 0.75f, canvas.tokens.ink);
        canvas.circle(x, SURFACE + DONT_KNOW, 1.7f, canvas.tokens.white, 0.75f);
      }
      case DEFERRED -> canvas.dashes(x, SURFACE, x, SURFACE + DEFERRED, 0.5f, canvas.tokens.quiet);
      case OPEN -> canvas.circle(x, SURFACE, 1.7f, canvas.tokens.white, 0.75f);
      case NOT_APPLICABLE -> canvas.cross(x, SURFACE, 1.7f, 0.9f);
    }
  }

  private void down(float x, float depth) {
    canvas.line(x, SURFACE, x, SURFACE + depth, 1.1f, canvas.tokens.accent);
  }

  private void foot(Chapter chapter, float start, float end) {
    float y = SURFACE + SHOWN + 18;
    canvas.line(start - 1, y, end + 1, y, 0.75f, canvas.tokens.ink);
    number(chapter.number(), (start + end) / 2, y + 12);
  }

  /// In the second row if the number before is too close.
  private void number(String number, float middle, float y) {
    float width = canvas.width(number, canvas.small());
    float left = middle - width / 2;
    int row = left < numbered[0] + APART ? 1 : 0;
    numbered[row] = left + width;
    canvas.text(number, canvas.small(), left, y + row * SECOND_ROW);
  }
}
