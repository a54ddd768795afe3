package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.report.figure.FigureData.Chapter;
import org.soundings.report.picture.Drawing.Point;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Outline;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;

/// The container stack: each layer with its questions on the left, its components in the middle,
/// its threats on the right. A severe threat that reaches another layer is an arrow next to the
/// slabs.
final class StackSketch {

  private static final double GAP = 6;
  private static final double TOP = 22;
  private static final double SLAB_LEFT = 109;
  private static final double SLAB = 216;
  private static final double SLAB_RIGHT = SLAB_LEFT + SLAB;
  private static final double BOX_HEIGHT = 15;
  private static final double BOX_STEP = 19;
  private static final double LINE = 11;

  private static final double CELL_WIDTH = 7.6;
  private static final double CELL_HEIGHT = 9;
  private static final double CELL_STEP = 10.5;
  private static final int CELLS_IN_ROW = 12;

  private static final double RIGHT = 341;
  private static final double LIST = RIGHT + 23;
  private static final double LIST_WIDTH = Sketch.WIDTH - LIST;

  private final Stack stack;
  private final Sketch.Builder sketch = new Sketch.Builder();
  private final List<Double> tops = new ArrayList<>();

  private StackSketch(Stack stack) {
    this.stack = stack;
  }

  static Sketch of(Stack stack) {
    return new StackSketch(stack).draw();
  }

  private Sketch draw() {
    head();
    double y = TOP;
    for (Stack.Layer layer : stack.layers()) {
      double height = height(layer);
      tops.add(y);
      left(layer, y);
      slab(layer, y, height);
      right(layer, y);
      if (y > TOP) {
        sketch
            .line(0, y - GAP / 2, SLAB_LEFT - 14, y - GAP / 2, Pen.HAIR)
            .line(RIGHT, y - GAP / 2, Sketch.WIDTH, y - GAP / 2, Pen.HAIR);
      }
      y += height + GAP;
    }
    for (int i = 0; i < stack.paths().size(); i++) {
      arrow(stack.paths().get(i), i);
    }
    return sketch.done(y - GAP + 1);
  }

  private void head() {
    boolean hasParts = stack.layers().stream().anyMatch(layer -> !layer.parts().isEmpty());
    sketch
        .text(tr("Layer"), 0, 9, 95, Tone.STRONG)
        .text(
            hasParts ? tr("Components and topics covered") : tr("Topics covered"),
            SLAB_LEFT,
            9,
            SLAB,
            Tone.STRONG)
        .text(tr("Highest level, threats"), RIGHT, 9, 140, Tone.STRONG)
        .line(0, 14, Sketch.WIDTH, 14, Pen.THIN);
  }

  private static double height(Stack.Layer layer) {
    double middle =
        SlabContent.rows(layer).size() * BOX_STEP + SlabContent.asked(layer).size() * LINE + 8;
    double left = 26 + cellRows(layer) * CELL_STEP + (layer.starting().isEmpty() ? 0 : LINE);
    double right = 4 + ThreatLines.of(layer, LIST_WIDTH).size() * LINE;
    return Math.max(34, Math.max(left, Math.max(middle, right)));
  }

  // On the left.

  private static int cellRows(Stack.Layer layer) {
    return (layer.depths().size() + CELLS_IN_ROW - 1) / CELLS_IN_ROW;
  }

  private void left(Stack.Layer layer, double y) {
    sketch.text(layer.title(), 0, y + 9, 95, Tone.STRONG);
    questions(layer, y + 14);
    double line = y + 22 + cellRows(layer) * CELL_STEP;
    var chapter = new Chapter("", layer.title(), layer.depths());
    sketch.text(
        tr(
            "%d of %d, %d supported",
            chapter.answered(), chapter.applying(), chapter.count(CoverageState.SUPPORTED)),
        0,
        line,
        95,
        Tone.QUIET);
    if (!layer.starting().isEmpty()) {
      String from = tr("from %s", String.join(", ", layer.starting()));
      sketch.text(from, 0, line + LINE, 95, Tone.QUIET);
    }
  }

  private void questions(Stack.Layer layer, double y) {
    List<CoverageState> depths = layer.depths().stream().sorted(Comparator.reverseOrder()).toList();
    for (int i = 0; i < depths.size(); i++) {
      int row = i / CELLS_IN_ROW;
      double x = i % CELLS_IN_ROW * CELL_WIDTH;
      double top = y + row * CELL_STEP;
      sketch.question(depths.get(i), x, top, CELL_WIDTH, CELL_HEIGHT);
    }
  }

  // In the middle.

  private void slab(Stack.Layer layer, double y, double height) {
    sketch.box(SLAB_LEFT, y, SLAB, height, Fill.WASH);
    List<List<Stack.Part>> rows = SlabContent.rows(layer);
    List<String> asked = SlabContent.asked(layer);
    double content = rows.size() * BOX_STEP + asked.size() * LINE;
    double top = y + (height - content) / 2 + 2;
    for (List<Stack.Part> row : rows) {
      row(row, top);
      top += BOX_STEP;
    }
    for (String line : asked) {
      sketch.text(line, SLAB_LEFT + SLAB / 2, top + 7.5, SLAB - 12, Align.MIDDLE, Tone.QUIET);
      top += LINE;
    }
  }

  private void row(List<Stack.Part> row, double top) {
    double width = row.size() == 1 ? SLAB - 12 : (SLAB - 20) / 2;
    for (int i = 0; i < row.size(); i++) {
      part(row.get(i), SLAB_LEFT + 6 + i * (width + 8), top, width);
    }
  }

  private void part(Stack.Part part, double x, double y, double width) {
    sketch.box(x, y, width, BOX_HEIGHT, Fill.WHITE, part.isHeavy() ? Outline.HEAVY : Outline.PLAIN);
    Level worst = part.worst();
    if (worst == null) {
      sketch.text(part.name(), x + width / 2, y + 11.2, width - 8, Align.MIDDLE, Tone.PLAIN);
    } else {
      sketch
          .text(part.name(), x + 5, y + 11.2, width - 22, part.isHeavy() ? Tone.STRONG : Tone.PLAIN)
          .text(
              String.valueOf(worst.letter()), x + width - 5, y + 11.2, 12, Align.END, Tone.STRONG);
    }
  }

  // On the right.

  private void right(Stack.Layer layer, double y) {
    Level worst = layer.worst();
    if (worst == null) {
      sketch
          .box(RIGHT, y + 2, 16, 16, Fill.WHITE, Outline.DASHED)
          .text(tr("none assessed"), LIST, y + 9, LIST_WIDTH, Tone.QUIET);
    } else {
      sketch.square(worst, RIGHT, y + 2, 16);
    }
    double line = y + 9;
    for (List<ThreatLines.Label> labels : ThreatLines.of(layer, LIST_WIDTH)) {
      double x = LIST;
      for (ThreatLines.Label label : labels) {
        double room = Math.max(ThreatLines.MORE, Sketch.WIDTH - x);
        sketch.text(label.words(), x, line, room, label.tone());
        x += label.width() + ThreatLines.BETWEEN;
      }
      line += LINE;
    }
  }

  // Next to the slabs.

  /// Alternately on the left and on the right, each path in its own track.
  private void arrow(Stack.Path path, int index) {
    boolean isLeft = index % 2 == 0;
    double edge = isLeft ? SLAB_LEFT : SLAB_RIGHT;
    double lane = edge + (isLeft ? -1 : 1) * (5 + index / 2 * 4);
    double from = place(path.from(), index);
    double to = place(path.to(), index) + 4;
    sketch.arrow(
        path.level(),
        List.of(
            new Point(edge, from),
            new Point(lane, from),
            new Point(lane, to),
            new Point(edge, to)));
  }

  private double place(int layer, int index) {
    return tops.get(layer) + 10 + index / 2 * 10;
  }
}
