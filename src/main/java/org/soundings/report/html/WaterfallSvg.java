package org.soundings.report.html;

import java.util.List;
import org.soundings.report.figure.FigureData.Bar;
import org.soundings.report.figure.FigureData.Effect;
import org.soundings.report.figure.FigureData.Waterfall;

/// From one count to another: grey for a count, hatched for a decrease, filled for an increase.
final class WaterfallSvg {

  private static final double LEFT = 110;
  private static final double TALLEST = 150;
  private static final double MOST_UNIT = 11;
  private static final double MOST_SLOT = 100;
  private static final double TOP = 18;
  private static final double LINE = 13;

  private final Svg svg;
  private final List<Bar> bars;
  private final double unit;
  private final double slot;
  private final double width;

  WaterfallSvg(Svg svg, Waterfall figure) {
    this.svg = svg;
    bars = figure.bars();
    unit = Math.min(MOST_UNIT, TALLEST / Math.max(1, figure.highest()));
    slot = Math.min(MOST_SLOT, (Svg.WIDTH - LEFT) / Math.max(1, bars.size()));
    width = slot * 2 / 3;
  }

  static double height(Waterfall figure) {
    double unit = Math.min(MOST_UNIT, TALLEST / Math.max(1, figure.highest()));
    int lines =
        figure.bars().stream()
            .mapToInt(bar -> bar.labels().size() + (bar.detail().isEmpty() ? 0 : 1))
            .max()
            .orElse(0);
    return TOP + figure.highest() * unit + 20 + lines * LINE;
  }

  void draw(Waterfall figure) {
    double ground = TOP + figure.highest() * unit;
    int before = 0;
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      int after = bar.after(before);
      double x = LEFT + i * slot;
      if (i > 0) {
        svg.line(x - slot + width, ground - before * unit, x, ground - before * unit, "thin");
      }
      int top = bar.effect() == Effect.COUNT ? after : Math.max(before, after);
      int foot = bar.effect() == Effect.COUNT ? 0 : Math.min(before, after);
      shape(bar.effect(), x, ground - top * unit, (top - foot) * unit);
      svg.text(bar.signed(), x + width / 2, ground - top * unit - 5, "strong middle");
      words(bar, x + width / 2, ground + 15);
      before = after;
    }
    svg.line(LEFT, ground, LEFT + (bars.size() - 1) * slot + width, ground, "ink");
    counted(figure.counted(), ground);
  }

  /// The name of what is counted, in two lines if it is long.
  private void counted(String words, double ground) {
    int half = words.lastIndexOf(' ', words.length() / 2 + 4);
    if (half >= 0) {
      svg.fitted(words.substring(0, half), 0, ground - LINE, LEFT - 6, "strong");
    }
    svg.fitted(words.substring(half + 1), 0, ground, LEFT - 6, "strong");
  }

  private void shape(Effect effect, double x, double y, double height) {
    switch (effect) {
      case COUNT -> svg.box(x, y, width, height, "count-bar");
      case MORE -> svg.box(x, y, width, height, "more-bar");
      case FEWER -> {
        svg.box(x, y, width, height, "paper-box");
        for (double at = 8; at < width + height; at += 8) {
          svg.line(
              x + Math.max(0, at - height),
              y + Math.min(height, at),
              x + Math.min(width, at),
              y + Math.max(0, at - width),
              "thin");
        }
      }
    }
  }

  private void words(Bar bar, double centre, double top) {
    double y = top;
    svg.fitted(bar.title(), centre, y, slot, "small strong middle");
    if (!bar.detail().isEmpty()) {
      y += LINE;
      svg.text(bar.detail(), centre, y, "quiet middle");
    }
    for (String label : bar.labels()) {
      y += LINE;
      svg.text(label, centre, y, "small middle");
    }
  }
}
