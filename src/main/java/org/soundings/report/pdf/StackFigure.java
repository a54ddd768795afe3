package org.soundings.report.pdf;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Level;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.report.FigureData.Square;
import org.soundings.report.FigureData.Stack;
import org.soundings.report.FigureData.StackLayer;
import org.soundings.report.pdf.TextSetter.Align;

/// The layers under a container, people on top, hardware at the bottom: what was asked about each,
/// how much was answered, and which threats start there.
final class StackFigure {

  private static final float GAP = 8;
  private static final float SLAB = 218;
  private static final float HALF = (SLAB - 20) / 2;
  private static final int MOST_ROWS = 2;
  private static final float BOX_HEIGHT = 19;
  private static final float BOX_STEP = 24;
  private static final float THREAT_STEP = 38;
  private static final int THREATS_IN_ROW = 2;
  private static final int MOST_THREATS = 8;

  private final Canvas canvas;

  StackFigure(Canvas canvas) {
    this.canvas = canvas;
  }

  float draw(Stack stack) {
    head();
    float y = 22;
    for (StackLayer layer : stack.layers()) {
      float height = height(layer);
      slab(layer, y, height);
      left(layer, y);
      right(layer, y);
      canvas.line(
          canvas.grid.left(),
          y - GAP / 2,
          canvas.grid.textX() - 8,
          y - GAP / 2,
          0.35f,
          canvas.tokens.hair);
      canvas.line(
          rightX(), y - GAP / 2, canvas.grid.right(), y - GAP / 2, 0.35f, canvas.tokens.hair);
      y += height + GAP;
    }
    return y - GAP + 1;
  }

  private void head() {
    canvas.text("Layer", canvas.smallStrong(), canvas.grid.left(), 9);
    canvas.text(tr("What was asked about"), canvas.smallStrong(), canvas.grid.textX(), 9);
    canvas.text("Worst", canvas.smallStrong(), rightX() - 3, 9);
    canvas.text("Threats", canvas.smallStrong(), rightX() + 25, 9);
    canvas.text("Answered", canvas.smallStrong(), canvas.grid.right(), 9, 0, Align.END);
    canvas.line(canvas.grid.left(), 14, canvas.grid.right(), 14, 0.5f, canvas.tokens.ink);
  }

  private float rightX() {
    return canvas.grid.textX() + SLAB + 12;
  }

  private float height(StackLayer layer) {
    float boxes = rows(layer).size() * BOX_STEP + 7;
    int lines = (Math.min(layer.threats().size(), MOST_THREATS) + 1) / THREATS_IN_ROW;
    return Math.max(34, Math.max(boxes, lines * 11 + 10));
  }

  private void slab(StackLayer layer, float y, float height) {
    float x = canvas.grid.textX();
    canvas.box(x, y, SLAB, height, canvas.tokens.wash, 0.75f);
    List<List<String>> rows = rows(layer);
    float top = y + (height - (rows.size() * BOX_STEP - 5)) / 2;
    for (List<String> row : rows) {
      float width = row.size() == 1 ? SLAB - 12 : HALF;
      for (int i = 0; i < row.size(); i++) {
        float left = x + 6 + i * (HALF + 8);
        canvas.box(left, top, width, BOX_HEIGHT, canvas.tokens.white, 0.75f);
        String words = canvas.fitted(row.get(i), canvas.small(), width - 6);
        canvas.text(words, canvas.small(), left, top + 12.2f, width, Align.CENTRE);
      }
      top += BOX_STEP;
    }
  }

  /// Two boxes beside each other where both texts fit, one alone where not; two rows at most.
  private List<List<String>> rows(StackLayer layer) {
    var rows = new ArrayList<List<String>>();
    Optional<String> waiting = Optional.empty();
    for (String words : layer.contents()) {
      boolean fitsHalf = canvas.width(words, canvas.small()) <= HALF - 6;
      if (fitsHalf && waiting.isPresent()) {
        rows.add(List.of(waiting.get(), words));
        waiting = Optional.empty();
      } else if (fitsHalf) {
        waiting = Optional.of(words);
      } else {
        rows.add(List.of(words));
      }
    }
    waiting.ifPresent(words -> rows.add(List.of(words)));
    return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
  }

  private void left(StackLayer layer, float y) {
    Look look = Look.of(canvas.tokens.type("table"), canvas.tokens.ink).strong();
    canvas.text(layer.title(), look, canvas.grid.left(), y + 9);
    var depths = layer.depths().stream().sorted(java.util.Comparator.reverseOrder()).toList();
    for (int i = 0; i < depths.size(); i++) {
      int inRow = 18;
      float x = canvas.grid.left() + i % inRow * 5.3f;
      canvas.box(x, y + 15 + i / inRow * 9.5f, 5.3f, 8, canvas.tokens.fill(depths.get(i)), 0.75f);
    }
  }

  private void right(StackLayer layer, float y) {
    float x = rightX();
    List<Square> threats = layer.threats();
    if (threats.isEmpty()) {
      canvas.dashedBox(x, y + 2, 16);
      canvas.text(tr("none looked into"), canvas.smallQuiet(), x + 25, y + 9);
    } else {
      Level worst = threats.getFirst().level();
      canvas.square(worst, x, y + 2, 16);
    }
    int shown = threats.size() <= MOST_THREATS ? threats.size() : MOST_THREATS - 1;
    for (int i = 0; i < shown; i++) {
      Square threat = threats.get(i);
      boolean heavy = threat.level().compareTo(Level.HIGH) >= 0;
      threat(
          threat.label() + " " + threat.level().letter(),
          heavy ? canvas.smallStrong() : canvas.small(),
          i,
          x,
          y);
    }
    if (shown < threats.size()) {
      threat("+" + (threats.size() - shown), canvas.small(), shown, x, y);
    }
    answered(layer, y);
  }

  private void threat(String words, Look look, int index, float x, float y) {
    canvas.text(
        words,
        look,
        x + 25 + index % THREATS_IN_ROW * THREAT_STEP,
        y + 9 + index / THREATS_IN_ROW * 11);
  }

  private void answered(StackLayer layer, float y) {
    long answered =
        layer.depths().stream()
            .filter(d -> d == Depth.IN_WORDS || d == Depth.SHOWN || d == Depth.CONTRADICTED)
            .count();
    long applying = layer.depths().stream().filter(d -> d != Depth.NOT_APPLYING).count();
    long shown = layer.depths().stream().filter(d -> d == Depth.SHOWN).count();
    canvas.text(
        tr("%d of %d", answered, applying),
        canvas.smallStrong(),
        canvas.grid.right(),
        y + 9,
        0,
        Align.END);
    canvas.text(
        tr("%s shown", shown), canvas.smallQuiet(), canvas.grid.right(), y + 20, 0, Align.END);
  }
}
