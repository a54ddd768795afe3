package org.soundings.report.html;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.report.figure.FigureData.Matrix;
import org.soundings.report.figure.FigureData.MatrixCell;

/// Draws the risk matrix with the labels of the threats in each cell.
final class MatrixSvg {

  private static final int IN_ROW = 4;

  /// The length of a label without a component.
  private static final int LABEL = 5;

  /// The average width of a strong letter.
  private static final double LETTER = 6.9;

  private final Svg svg;
  private final Matrix matrix;
  private final int inRow;
  private final double left;
  private final double height;
  private final double width;

  MatrixSvg(Svg svg, Matrix matrix) {
    this.svg = svg;
    this.matrix = matrix;
    boolean named =
        cells().flatMap(cell -> cell.threats().stream()).anyMatch(label -> label.length() > LABEL);
    int most = cells().mapToInt(cell -> cell.threats().size()).max().orElse(0);
    inRow = named ? 2 : IN_ROW;
    int longest = matrix.likelihoods().stream().mapToInt(String::length).max().orElse(0);
    left = Math.clamp(longest * LETTER + 8, 100, 180);
    height = 30 + (most + inRow - 1) / inRow * 15;
    width = (Svg.WIDTH - left) / Math.max(1, matrix.impacts().size());
  }

  private Stream<MatrixCell> cells() {
    return matrix.rows().stream().flatMap(List::stream);
  }

  double height() {
    return matrix.rows().size() * height + 22;
  }

  void draw() {
    double y = 1;
    for (int row = 0; row < matrix.rows().size(); row++) {
      svg.text(matrix.likelihoods().get(row), 0, y + height / 2 + 4, "strong");
      for (int column = 0; column < matrix.rows().get(row).size(); column++) {
        cell(matrix.rows().get(row).get(column), left + column * width, y);
      }
      y += height;
    }
    svg.text(tr("Likelihood"), 0, 9, "quiet");
    svg.text(tr("Impact"), 0, y + 15, "quiet");
    for (int column = 0; column < matrix.impacts().size(); column++) {
      svg.text(
          matrix.impacts().get(column), left + (column + 0.5) * width, y + 15, "strong middle");
    }
  }

  private void cell(MatrixCell cell, double x, double y) {
    svg.box(x, y, width, height, "tint " + WordsHtml.name(cell.level()));
    svg.text(String.valueOf(cell.level().letter()), x + 6, y + 14, "strong");
    for (int i = 0; i < cell.threats().size(); i++) {
      svg.text(
          cell.threats().get(i).replace("T-", ""),
          x + 6 + i % inRow * ((width - 10) / inRow),
          y + 30 + i / inRow * 15,
          "small");
    }
  }
}
