package org.soundings.report.pdf.figure;

import java.util.List;
import org.soundings.report.figure.FigureData.Bar;
import org.soundings.report.figure.FigureData.Effect;
import org.soundings.report.figure.FigureData.Waterfall;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.line.TextSetter.Align;

/// From one count to another: grey for a count, hatched for a decrease, black for an increase.
public final class WaterfallFigure {

  private static final float WIDTH = 44;
  private static final float SLOT = 65.6f;
  private static final float UNIT = 7.2f;
  private static final float TALLEST = 130;
  private static final float LINE = 10;
  private static final int MOST_LABELS = 6;

  private final Canvas canvas;

  public WaterfallFigure(Canvas canvas) {
    this.canvas = canvas;
  }

  /// The widths, so that all bars fit.
  private record Measures(float slot, float width, float unit) {}

  public float draw(Waterfall figure) {
    List<Bar> bars = figure.bars();
    Measures measures = measures(figure);
    float ground = 14 + figure.highest() * measures.unit();
    int level = 0;
    float right = 0;
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      float x = canvas.grid.textX() + i * measures.slot();
      int before = level;
      level = bar.after(before);
      int top = bar.effect() == Effect.FEWER ? before : level;
      int bottom = bar.effect() == Effect.COUNT ? 0 : Math.min(before, level);
      if (i > 0) {
        float y = ground - before * measures.unit();
        canvas.line(right, y, x, y, 0.5f, canvas.tokens.ink);
      }
      bar(
          bar,
          x,
          ground - top * measures.unit(),
          (top - bottom) * measures.unit(),
          measures.width());
      right = x + measures.width();
    }
    canvas.line(canvas.grid.textX(), ground, right, ground, 0.75f, canvas.tokens.ink);
    counted(figure.counted(), ground);
    return words(bars, measures, ground);
  }

  private Measures measures(Waterfall figure) {
    float room = canvas.grid.textWidth();
    float slot = Math.min(SLOT, room / Math.max(1, figure.bars().size() - 1 + WIDTH / SLOT));
    int highest = figure.highest();
    float unit = highest * UNIT > TALLEST ? TALLEST / highest : UNIT;
    return new Measures(slot, slot * WIDTH / SLOT, unit);
  }

  private void bar(Bar bar, float x, float top, float height, float width) {
    if (height > 0) {
      switch (bar.effect()) {
        case COUNT -> canvas.box(x, top, width, height, canvas.tokens.hair, 0.75f);
        case FEWER -> canvas.hatchedBox(x, top, width, height, 5);
        case MORE -> canvas.fill(x, top, width, height, canvas.tokens.ink);
      }
    }
    canvas.text(bar.signed(), canvas.smallStrong(), x, top - 5, width, Align.CENTRE);
  }

  private void counted(String words, float ground) {
    int half = words.lastIndexOf(' ', words.length() / 2 + 4);
    if (half < 0) {
      canvas.text(words, canvas.smallStrong(), canvas.grid.left(), ground - 1);
    } else {
      canvas.text(words.substring(0, half), canvas.smallStrong(), canvas.grid.left(), ground - 12);
      canvas.text(words.substring(half + 1), canvas.smallStrong(), canvas.grid.left(), ground - 1);
    }
  }

  /// The labels below the bars. Returns their lower end.
  private float words(List<Bar> bars, Measures measures, float ground) {
    float end = ground;
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      float x = canvas.grid.textX() + i * measures.slot() + measures.width() / 2;
      float room = measures.slot() - 3;
      float y = under(canvas.fitted(bar.title(), canvas.smallStrong(), room), true, x, ground + 12);
      if (!bar.detail().isEmpty()) {
        y = under(bar.detail(), false, x, y);
      }
      int shown = bar.labels().size() <= MOST_LABELS ? bar.labels().size() : MOST_LABELS - 1;
      for (String label : bar.labels().subList(0, shown)) {
        y = under(label, false, x, y);
      }
      if (shown < bar.labels().size()) {
        y = under("+" + (bar.labels().size() - shown), false, x, y);
      }
      end = Math.max(end, y);
    }
    return end - LINE + 4;
  }

  private float under(String words, boolean strong, float centre, float y) {
    TextStyle style = strong ? canvas.smallStrong() : canvas.smallQuiet();
    float width = canvas.width(words, style);
    float left = Math.min(centre - width / 2, canvas.grid.right() - width);
    canvas.text(words, style, left, y);
    return y + LINE;
  }
}
