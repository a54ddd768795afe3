package org.soundings.report.word.figure;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.AllCores;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.figure.FigureData;
import org.soundings.report.pdf.PrintedFigure;
import org.soundings.report.pdf.PrintedFigures;

/// The pictures of the figures in one document, in their order.
public final class FigurePictures {

  private final PrintedFigures printed;
  private final List<PrintedFigure> figures = new ArrayList<>();

  public FigurePictures(BrandPalette palette) {
    printed = new PrintedFigures(palette);
  }

  /// A figure as a picture for programs that know SVG, and for others.
  public record Picture(byte[] svg, byte[] png) {}

  /// Adds a figure, which is the last one of [#all].
  ///
  /// @return its measures
  public PrintedFigure add(FigureData data) {
    PrintedFigure figure = printed.of(data);
    figures.add(figure);
    return figure;
  }

  /// How many were added.
  public int count() {
    return figures.size();
  }

  public List<Picture> all() {
    var letterforms = new Letterforms();
    return AllCores.each(
        figures,
        figure ->
            new Picture(
                FigureSvg.write(figure, letterforms), FigurePng.write(figure, letterforms)));
  }
}
