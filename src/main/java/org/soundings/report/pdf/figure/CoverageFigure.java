package org.soundings.report.pdf.figure;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.report.figure.FigureData.Chapter;
import org.soundings.report.figure.FigureData.Coverage;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.line.TextSetter.Align;

/// One cell per question, one row per chapter, with the legend above.
public final class CoverageFigure {

  private static final float ROW = 15.5f;
  private static final float STEP = 14;
  private static final float WIDEST_TITLE = 230;
  private static final List<CoverageState> ORDER =
      List.of(
          CoverageState.CONTRADICTED,
          CoverageState.SUPPORTED,
          CoverageState.NO_EVIDENCE,
          CoverageState.DONT_KNOW,
          CoverageState.DEFERRED,
          CoverageState.OPEN,
          CoverageState.NOT_APPLICABLE);

  /// Width of a sign with the space before its words.
  private static final float SIGN = 17;

  private static final float GAP = 11;

  private final Canvas canvas;
  private float titles = 109;

  public CoverageFigure(Canvas canvas) {
    this.canvas = canvas;
  }

  public float draw(Coverage coverage) {
    key();
    float y = 22;
    TextStyle style = TextStyle.of(canvas.tokens.type("table"), canvas.tokens.ink);
    for (Chapter chapter : coverage.chapters()) {
      titles = Math.max(titles, Math.min(WIDEST_TITLE, canvas.width(chapter.title(), style) + 34));
    }
    for (Chapter chapter : coverage.chapters()) {
      y = chapter(chapter, y);
    }
    return y;
  }

  /// In one line. In a language with long words the gaps are smaller.
  private void key() {
    float words = 0;
    for (CoverageState state : ORDER) {
      words += SIGN + canvas.width(shortly(state), canvas.small());
    }
    float gap = Math.min(GAP, (canvas.grid.width() - words) / (ORDER.size() - 1));
    float x = canvas.grid.left();
    for (CoverageState state : ORDER) {
      canvas.cell(state, x, 0);
      canvas.text(shortly(state), canvas.small(), x + SIGN, 8.5f);
      x += SIGN + canvas.width(shortly(state), canvas.small()) + gap;
    }
  }

  private static String shortly(CoverageState state) {
    return switch (state) {
      case CONTRADICTED -> tr("contradicted");
      case SUPPORTED -> tr("supported");
      case NO_EVIDENCE -> tr("no evidence");
      case DONT_KNOW -> tr("don't know");
      case DEFERRED -> tr("deferred");
      case OPEN -> tr("open");
      case NOT_APPLICABLE -> tr("not applicable");
    };
  }

  private float chapter(Chapter chapter, float top) {
    float left = canvas.grid.left();
    TextStyle style = TextStyle.of(canvas.tokens.type("table"), canvas.tokens.ink);
    canvas.text(chapter.number(), style.in(canvas.tokens.accent), left, top + 9);
    String title = canvas.fitted(chapter.title(), style, titles - 26);
    canvas.text(title, style, left + 20, top + 9);
    var depths = chapter.states().stream().sorted(Comparator.comparingInt(ORDER::indexOf)).toList();
    int inRow = (int) ((canvas.grid.width() - titles - 48) / STEP);
    float y = top;
    for (int i = 0; i < depths.size(); i++) {
      if (i > 0 && i % inRow == 0) {
        y += ROW;
      }
      canvas.cell(depths.get(i), left + titles + i % inRow * STEP, y);
    }
    float end = left + titles + Math.min(depths.size(), inRow) * STEP + 6;
    String count = tr("%d of %d", chapter.answered(), chapter.applying());
    canvas.text(count, canvas.small(), end, top + 8.5f, 0, Align.START);
    return y + ROW;
  }
}
