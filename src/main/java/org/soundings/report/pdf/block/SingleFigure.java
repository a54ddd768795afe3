package org.soundings.report.pdf.block;

import java.util.List;
import org.soundings.report.figure.FigureData;
import org.soundings.report.pdf.figure.Canvas;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.line.Symbols;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// A figure without a page.
///
/// @param height in points
/// @param marks with y from its upper edge
public record SingleFigure(float height, List<PageMark> marks) {

  public SingleFigure {
    marks = List.copyOf(marks);
  }

  public static SingleFigure of(FigureData data, Tokens tokens, Grid grid, FontFaces fonts) {
    var canvas =
        new Canvas(tokens, grid, new TextSetter(fonts), new Symbols(tokens, fonts), TagNode.root());
    float height = FigureSetter.draw(data, canvas);
    return new SingleFigure(height, canvas.marks());
  }
}
