package org.soundings.report.pdf.block;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.figure.FigureData;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.pdf.figure.Canvas;
import org.soundings.report.pdf.figure.CoverageFigure;
import org.soundings.report.pdf.figure.FlowsFigure;
import org.soundings.report.pdf.figure.LayerCoverageFigure;
import org.soundings.report.pdf.figure.MatrixFigure;
import org.soundings.report.pdf.figure.SketchFigure;
import org.soundings.report.pdf.figure.SquaresFigure;
import org.soundings.report.pdf.figure.WaterfallFigure;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.LayoutPasses;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.Symbols;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.Flow.Strip;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Sets figures with their captions. A figure is never split, and its caption stays with it.
final class FigureSetter {

  /// In points.
  private static final float HIGHEST_PICTURE = 165;

  private final Tokens tokens;
  private final Grid grid;
  private final RunMaker runs;
  private final TextSetter text;
  private final Symbols symbols;
  private final LayoutPasses passes;

  FigureSetter(
      Tokens tokens,
      Grid grid,
      RunMaker runs,
      TextSetter text,
      Symbols symbols,
      LayoutPasses passes) {
    this.tokens = tokens;
    this.grid = grid;
    this.runs = runs;
    this.text = text;
    this.symbols = symbols;
    this.passes = passes;
  }

  List<Flow> figure(Block.Figure figure, TagNode parent) {
    TagNode group = parent.add(Role.DIVISION);
    TagNode tag = group.add(Role.FIGURE).withAlternative(figure.data().alternative());
    var canvas = new Canvas(tokens, grid, text, symbols, tag);
    float height = draw(figure.data(), canvas);
    var flows = new ArrayList<Flow>();
    flows.add(BlockSetter.figure(height, canvas.marks(), tag).withGap(12));
    flows.addAll(BlockSetter.gapped(7, caption(figure, group)));
    return flows;
  }

  /// A small picture in the text column.
  List<Flow> picture(Block.Picture block, TagNode parent) {
    TagNode group = parent.add(Role.DIVISION);
    TagNode tag = group.add(Role.FIGURE).withAlternative(block.picture().alternative());
    float width = block.picture().thumbnailWidth(HIGHEST_PICTURE, grid.textWidth());
    float height = block.picture().heightAt(width);
    var mark = new PageMark.Picture(grid.textX(), 0, width, height, block.picture(), tag);
    var flows = new ArrayList<Flow>();
    flows.add(BlockSetter.figure(height, List.of(mark), tag).withGap(tokens.halfLine()));
    Type type = tokens.type("small");
    flows.addAll(
        BlockSetter.gapped(
            4,
            text.paragraph(
                runs.words(
                    block.caption(), group.add(Role.CAPTION), TextStyle.of(type, tokens.quiet)),
                type,
                grid.textX(),
                grid.textWidth())));
    return flows;
  }

  /// Returns the height of the drawing.
  static float draw(FigureData data, Canvas canvas) {
    return switch (data) {
      case FigureData.Soundings soundings -> new LayerCoverageFigure(canvas).draw(soundings);
      case FigureData.Coverage coverage -> new CoverageFigure(canvas).draw(coverage);
      case FigureData.ThreatSquares squares -> new SquaresFigure(canvas).draw(squares);
      case FigureData.Matrix matrix -> new MatrixFigure(canvas).draw(matrix);
      case FigureData.Waterfall waterfall -> new WaterfallFigure(canvas).draw(waterfall);
      case FigureData.Flows flows -> new FlowsFigure(canvas).draw(flows);
      case SketchedFigure sketched -> new SketchFigure(canvas).draw(sketched.sketch());
    };
  }

  private List<Strip> caption(Block.Figure figure, TagNode parent) {
    String number = figure.data().isNumbered() ? tr("Figure %s. ", passes.numbers().next()) : "";
    RichText words =
        RichText.strongly(number + figure.title() + ".").and(" ").and(figure.caption());
    Type type = tokens.type("small");
    return text.paragraph(
        runs.words(words, parent.add(Role.CAPTION), TextStyle.of(type, tokens.quiet)),
        type,
        grid.left(),
        grid.width());
  }
}
