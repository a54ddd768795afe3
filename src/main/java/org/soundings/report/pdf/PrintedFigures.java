package org.soundings.report.pdf;

import org.soundings.assessment.Paper;
import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.figure.FigureData;
import org.soundings.report.pdf.block.SingleFigure;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.Tokens;

/// Draws figures as on an upright page, in the colours of a branding and the bundled fonts.
public final class PrintedFigures {

  /// Room for half of a line at the edge of a figure.
  private static final float EDGE = 0.5f;

  private final FontFaces fonts = new FontFaces(Brand.STANDARD);
  private final Tokens tokens;
  private final Grid grid;

  public PrintedFigures(BrandPalette palette) {
    tokens = Tokens.bundled().in(palette);
    grid = tokens.grid(Paper.A4);
  }

  public PrintedFigure of(FigureData data) {
    SingleFigure figure = SingleFigure.of(data, tokens, grid, fonts);
    return new PrintedFigure(
        grid.left() - EDGE,
        -EDGE,
        grid.width() + 2 * EDGE,
        figure.height() + 2 * EDGE,
        figure.marks());
  }
}
