package org.soundings.report.html;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.figure.FigureData;
import org.soundings.report.figure.FigureData.Chapter;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.picture.Sketch;

/// Draws figures as inline SVG from the same data as every other format.
final class FigureHtml {

  private static final List<CoverageState> ORDER =
      List.of(
          CoverageState.CONTRADICTED,
          CoverageState.SUPPORTED,
          CoverageState.NO_EVIDENCE,
          CoverageState.DONT_KNOW,
          CoverageState.DEFERRED,
          CoverageState.OPEN,
          CoverageState.NOT_APPLICABLE);

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
    out.open(
        "div", "class", "picture", "tabindex", "0", "role", "group", "aria-label", figure.title());
    picture(figure);
    out.close("div");
  }

  private void picture(Block.Figure figure) {
    switch (figure.data()) {
      case FigureData.Soundings(var chapters) ->
          drawn(figure, LayerCoverageSvg.HEIGHT, () -> new LayerCoverageSvg(svg).draw(chapters));
      case FigureData.Coverage coverage -> coverage(figure, coverage.chapters());
      case FigureData.ThreatSquares squares -> squares(figure, squares);
      case FigureData.Matrix data -> {
        var matrix = new MatrixSvg(svg, data);
        drawn(figure, matrix.height(), matrix::draw);
      }
      case FigureData.Waterfall data -> {
        var waterfall = new WaterfallSvg(svg, data);
        drawn(figure, WaterfallSvg.height(data), () -> waterfall.draw(data));
      }
      case FigureData.Flows flows ->
          drawn(figure, FlowsHtml.height(flows.drawing()), () -> new FlowsHtml(svg).draw(flows));
      case SketchedFigure sketched -> {
        Sketch sketch = sketched.sketch();
        drawn(figure, SketchSvg.height(sketch), () -> new SketchSvg(svg).draw(sketch));
      }
    }
  }

  private void drawn(Block.Figure figure, double height, Runnable drawing) {
    open(figure, height);
    drawing.run();
    svg.close();
  }

  /// The number and title of the last figure. The one on the cover has no number.
  String label(Block.Figure figure) {
    String number = figure.data().isNumbered() ? tr("Figure %s. ", numbered) : "";
    return number + figure.title() + ".";
  }

  private void open(Block.Figure figure, double height) {
    svg.open(height, "figure-" + drawn, figure.title(), figure.data().alternative());
  }

  // Coverage by chapter.

  private static final double TITLES = 290;
  private static final int IN_ROW = 23;

  private void coverage(Block.Figure figure, List<Chapter> chapters) {
    int rows = chapters.stream().mapToInt(FigureHtml::rows).sum();
    open(figure, 26 + rows * 20);
    legend();
    double y = 28;
    for (Chapter chapter : chapters) {
      coverage(chapter, y);
      y += rows(chapter) * 20;
    }
    svg.close();
  }

  private void legend() {
    double x = 0;
    for (CoverageState state : ORDER) {
      svg.depth(state, x, 1);
      String words = shortLabel(state);
      svg.text(words, x + 20, 11, "");
      x += 34 + words.length() * 5.9;
    }
  }

  private void coverage(Chapter chapter, double y) {
    svg.text(chapter.number(), 0, y + 10, "accent-text");
    svg.fitted(chapter.title(), 26, y + 10, TITLES - 36, "");
    var depths = chapter.states().stream().sorted(Comparator.comparingInt(ORDER::indexOf)).toList();
    for (int i = 0; i < depths.size(); i++) {
      svg.depth(depths.get(i), TITLES + i % IN_ROW * 15.5, y + i / IN_ROW * 20);
    }
    double end = TITLES + Math.min(depths.size(), IN_ROW) * 15.5 + 8;
    svg.text(tr("%d of %d", chapter.answered(), chapter.applying()), end, y + 10, "");
  }

  private static String shortLabel(CoverageState state) {
    return switch (state) {
      case SUPPORTED -> tr("supported");
      case CONTRADICTED -> tr("contradicted");
      case NO_EVIDENCE -> tr("no evidence");
      case DONT_KNOW -> tr("don't know");
      case DEFERRED -> tr("deferred");
      case OPEN -> tr("open");
      case NOT_APPLICABLE -> tr("not applicable");
    };
  }

  private static int rows(Chapter chapter) {
    return Math.max(1, (chapter.states().size() + IN_ROW - 1) / IN_ROW);
  }

  // Threats by level.

  private static final int STEP = 48;
  private static final int WIDE_STEP = 66;
  private static final int SQUARES_WIDTH = 576;

  private void squares(Block.Figure figure, FigureData.ThreatSquares squares) {
    // Labels with a component, such as T-001-C07, are wider.
    boolean isWide = squares.squares().stream().anyMatch(each -> each.label().length() > 6);
    int step = isWide ? WIDE_STEP : STEP;
    int inRow = SQUARES_WIDTH / step;
    List<Level> levels = List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.LOW);
    double height = levels.stream().mapToDouble(level -> height(squares.at(level), inRow)).sum();
    open(figure, height);
    double y = 0;
    for (Level level : levels) {
      List<Square> at = squares.at(level);
      svg.text(level.title(), 0, y + 14, "strong");
      svg.text(String.valueOf(at.size()), 104, y + 14, "strong end");
      for (int i = 0; i < at.size(); i++) {
        double x = 136 + i % inRow * step;
        double top = y + i / inRow * 42;
        svg.level(level, x, top + 1, 20);
        svg.text(at.get(i).label(), x + 10, top + 33, "small middle");
      }
      y += height(at, inRow);
    }
    svg.close();
  }

  private static double height(List<Square> squares, int inRow) {
    return squares.isEmpty() ? 26 : (squares.size() + inRow - 1) / inRow * 42;
  }
}
