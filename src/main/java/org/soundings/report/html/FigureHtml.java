package org.soundings.report.html;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.figure.FigureData;
import org.soundings.report.figure.FigureData.Chapter;
import org.soundings.report.figure.FigureData.MatrixCell;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.picture.Sketch;

/// Draws figures as inline SVG from the same data as every other format.
final class FigureHtml {

  private static final List<Depth> ORDER =
      List.of(
          Depth.CONTRADICTED,
          Depth.SHOWN,
          Depth.IN_WORDS,
          Depth.NOT_KNOWN,
          Depth.LATER,
          Depth.OPEN,
          Depth.NOT_APPLYING);

  private final HtmlOut out;
  private final Svg svg;
  private int drawn;
  private int numbered;

  FigureHtml(HtmlOut out) {
    this.out = out;
    svg = new Svg(out);
  }

  void draw(Block.Figure figure) {
    drawn++;
    if (figure.data().isNumbered()) {
      numbered++;
    }
    out.open("div", "class", "picture");
    switch (figure.data()) {
      case FigureData.Soundings soundings -> soundings(figure, soundings.chapters());
      case FigureData.Coverage coverage -> coverage(figure, coverage.chapters());
      case FigureData.ThreatSquares squares -> squares(figure, squares);
      case FigureData.Matrix matrix -> matrix(figure, matrix);
      case FigureData.Waterfall waterfall -> {
        open(figure, WaterfallSvg.height(waterfall));
        new WaterfallSvg(svg, waterfall).draw(waterfall);
        svg.close();
      }
      case FigureData.Flows flows -> {
        open(figure, FlowsHtml.height(flows.drawing()));
        new FlowsHtml(svg).draw(flows);
        svg.close();
      }
      case SketchedFigure sketched -> {
        Sketch sketch = sketched.sketch();
        open(figure, SketchSvg.height(sketch));
        new SketchSvg(svg).draw(sketch);
        svg.close();
      }
    }
    out.close("div");
  }

  /// The number and title of the figure drawn last; the cover's has no number.
  String label(Block.Figure figure) {
    String number = figure.data().isNumbered() ? tr("Figure %s. ", numbered) : "";
    return number + figure.title() + ".";
  }

  private void open(Block.Figure figure, double height) {
    svg.open(height, "figure-" + drawn, figure.title(), figure.data().alternative());
  }

  // How deep the talk went.

  private static final double SURFACE = 20;
  private static final double LABELS = 120;
  private static final double CHAPTER_GAP = 7;

  private void soundings(Block.Figure figure, List<Chapter> chapters) {
    open(figure, 262);
    level(tr("surface: open"), 0, "ink");
    level(tr("we do not know"), depth(Depth.NOT_KNOWN), "hair");
    level(tr("said in words"), depth(Depth.IN_WORDS), "hair");
    level(tr("shown by evidence"), depth(Depth.SHOWN), "hair");
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
    svg.close();
  }

  private static double depth(Depth depth) {
    return switch (depth) {
      case OPEN, NOT_APPLYING -> 0;
      case LATER -> 42;
      case NOT_KNOWN -> 72;
      case IN_WORDS -> 132;
      case SHOWN, CONTRADICTED -> 200;
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
      case SHOWN -> {
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
      case LATER -> svg.line(x, SURFACE, x, foot, "dashes quiet-line");
      case OPEN -> svg.circle(x, SURFACE, 2.6, "ring");
      case NOT_APPLYING -> svg.cross(x, SURFACE, 2.6, "heavy");
    }
  }

  // Coverage by chapter.

  private static final double TITLES = 290;
  private static final int IN_ROW = 23;

  private void coverage(Block.Figure figure, List<Chapter> chapters) {
    int rows = chapters.stream().mapToInt(FigureHtml::rows).sum();
    open(figure, 26 + rows * 20);
    double x = 0;
    for (Depth depth : ORDER) {
      svg.depth(depth, x, 1);
      String words = shortly(depth);
      svg.text(words, x + 20, 11, "");
      x += 34 + words.length() * 5.9;
    }
    double y = 28;
    for (Chapter chapter : chapters) {
      svg.text(chapter.number(), 0, y + 10, "sea-text");
      svg.fitted(chapter.title(), 26, y + 10, TITLES - 36, "");
      var depths =
          chapter.depths().stream().sorted(Comparator.comparingInt(ORDER::indexOf)).toList();
      for (int i = 0; i < depths.size(); i++) {
        svg.depth(depths.get(i), TITLES + i % IN_ROW * 15.5, y + i / IN_ROW * 20);
      }
      double end = TITLES + Math.min(depths.size(), IN_ROW) * 15.5 + 8;
      svg.text(tr("%d of %d", chapter.answered(), chapter.applying()), end, y + 10, "");
      y += rows(chapter) * 20;
    }
    svg.close();
  }

  private static String shortly(Depth depth) {
    return switch (depth) {
      case SHOWN -> tr("shown");
      case CONTRADICTED -> tr("contradicted");
      case IN_WORDS -> tr("in words");
      case NOT_KNOWN -> tr("not known");
      case LATER -> tr("later");
      case OPEN -> tr("open");
      case NOT_APPLYING -> tr("does not apply");
    };
  }

  private static int rows(Chapter chapter) {
    return Math.max(1, (chapter.depths().size() + IN_ROW - 1) / IN_ROW);
  }

  // Threats by level.

  private static final int SQUARES_IN_ROW = 12;

  private void squares(Block.Figure figure, FigureData.ThreatSquares squares) {
    List<Level> levels = List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.LOW);
    double height = levels.stream().mapToDouble(level -> height(squares.at(level))).sum();
    open(figure, height);
    double y = 0;
    for (Level level : levels) {
      List<Square> at = squares.at(level);
      svg.text(level.title(), 0, y + 14, "strong");
      svg.text(String.valueOf(at.size()), 104, y + 14, "strong end");
      for (int i = 0; i < at.size(); i++) {
        double x = 136 + i % SQUARES_IN_ROW * 48;
        double top = y + i / SQUARES_IN_ROW * 42;
        svg.level(level, x, top + 1, 20);
        svg.text(at.get(i).label(), x + 10, top + 33, "small middle");
      }
      y += height(at);
    }
    svg.close();
  }

  private static double height(List<Square> squares) {
    return squares.isEmpty() ? 26 : (squares.size() + SQUARES_IN_ROW - 1) / SQUARES_IN_ROW * 42;
  }

  // Likelihood and impact.

  private static final int MATRIX_IN_ROW = 4;

  /// How long a label is that names no component.
  private static final int LABEL = 5;

  private void matrix(Block.Figure figure, FigureData.Matrix matrix) {
    int most =
        matrix.rows().stream()
            .flatMap(List::stream)
            .mapToInt(cell -> cell.threats().size())
            .max()
            .orElse(0);
    boolean named =
        matrix.rows().stream()
            .flatMap(List::stream)
            .flatMap(cell -> cell.threats().stream())
            .anyMatch(label -> label.length() > LABEL);
    int inRow = named ? 2 : MATRIX_IN_ROW;
    double height = 30 + (most + inRow - 1) / inRow * 15;
    double left = 100;
    double width = (Svg.WIDTH - left) / Math.max(1, matrix.impacts().size());
    open(figure, matrix.rows().size() * height + 22);
    double y = 1;
    for (int row = 0; row < matrix.rows().size(); row++) {
      svg.text(matrix.likelihoods().get(row), 0, y + height / 2 + 4, "strong");
      for (int column = 0; column < matrix.rows().get(row).size(); column++) {
        cell(matrix.rows().get(row).get(column), left + column * width, y, width, height, inRow);
      }
      y += height;
    }
    svg.text(tr("Likelihood"), 0, 9, "quiet");
    svg.text(tr("Impact"), 0, y + 15, "quiet");
    for (int column = 0; column < matrix.impacts().size(); column++) {
      svg.text(
          matrix.impacts().get(column), left + (column + 0.5) * width, y + 15, "strong middle");
    }
    svg.close();
  }

  private void cell(MatrixCell cell, double x, double y, double width, double height, int inRow) {
    svg.box(x, y, width, height, "tint " + WordsHtml.name(cell.level()));
    svg.text(String.valueOf(cell.level().letter()), x + 6, y + 14, "strong");
    for (int i = 0; i < cell.threats().size(); i++) {
      svg.text(
          cell.threats().get(i).replace("T-", ""),
          x + 6 + i % inRow * (112.0 / inRow),
          y + 30 + i / inRow * 15,
          "small");
    }
  }
}
