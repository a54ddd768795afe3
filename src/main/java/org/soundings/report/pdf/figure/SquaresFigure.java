package org.soundings.report.pdf.figure;

import java.util.List;
import org.soundings.assessment.decision.Level;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.figure.FigureData.ThreatSquares;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.line.TextSetter.Align;

/// One square per threat, one row per level, the worst on top.
public final class SquaresFigure {

  private static final float ROW = 29;
  private static final float STEP = 37;

  /// For labels with a component, such as `T-001-C07`.
  private static final float WIDE_STEP = 50;

  private static final int LONGEST_IN_STEP = 6;
  private static final float SIDE = 16;

  private final Canvas canvas;
  private float step = STEP;

  public SquaresFigure(Canvas canvas) {
    this.canvas = canvas;
  }

  public float draw(ThreatSquares squares) {
    boolean isWide =
        squares.squares().stream().anyMatch(each -> each.label().length() > LONGEST_IN_STEP);
    step = isWide ? WIDE_STEP : STEP;
    float y = 0;
    for (Level level : List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.LOW)) {
      y = level(level, squares.at(level), y);
    }
    return y;
  }

  private float level(Level level, List<Square> squares, float top) {
    float left = canvas.grid.left();
    TextStyle style = TextStyle.of(canvas.tokens.type("table"), canvas.tokens.ink).strong();
    canvas.text(level.title(), style, left, top + 11.5f);
    canvas.text(String.valueOf(squares.size()), style, left + 60, top + 11.5f, 24, Align.END);
    int inRow = (int) ((canvas.grid.width() - 109 + step - SIDE - 8) / step);
    float y = top;
    for (int i = 0; i < squares.size(); i++) {
      if (i > 0 && i % inRow == 0) {
        y += ROW;
      }
      float x = canvas.grid.textX() + 4 + i % inRow * step;
      canvas.square(level, x, y, SIDE);
      canvas.text(squares.get(i).label(), canvas.small(), x - 16, y + 25, SIDE + 32, Align.CENTRE);
    }
    return squares.isEmpty() ? top + 20 : y + ROW;
  }
}
