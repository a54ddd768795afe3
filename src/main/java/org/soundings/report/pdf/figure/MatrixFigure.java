package org.soundings.report.pdf.figure;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.report.figure.FigureData.Matrix;
import org.soundings.report.figure.FigureData.MatrixCell;
import org.soundings.report.pdf.line.TextSetter.Align;

/// Likelihood by impact, with the level and the threats of each cell.
public final class MatrixFigure {

  private static final int ROWS = 3;
  private static final float APART = 4;

  /// Space for the number of omitted threats.
  private static final float REST = 20;

  private final Canvas canvas;

  public MatrixFigure(Canvas canvas) {
    this.canvas = canvas;
  }

  public float draw(Matrix matrix) {
    boolean hasThreats =
        matrix.rows().stream().flatMap(List::stream).anyMatch(cell -> !cell.threats().isEmpty());
    float height = hasThreats ? 44 : 24;
    int columns = matrix.impacts().size();
    float width = canvas.grid.textWidth() / columns;
    float y = 0.5f;
    canvas.text(tr("Likelihood"), canvas.smallQuiet(), canvas.grid.left(), y + 6);
    for (int row = 0; row < matrix.rows().size(); row++) {
      canvas.text(
          matrix.likelihoods().get(row),
          canvas.smallStrong(),
          canvas.grid.left(),
          y + height / 2 + 3);
      for (int column = 0; column < columns; column++) {
        float x = canvas.grid.textX() + column * width;
        cell(matrix.rows().get(row).get(column), x, y, width, height);
      }
      y += height;
    }
    canvas.text(tr("Impact"), canvas.smallQuiet(), canvas.grid.left(), y + 12);
    for (int column = 0; column < columns; column++) {
      float x = canvas.grid.textX() + column * width;
      canvas.text(
          matrix.impacts().get(column), canvas.smallStrong(), x, y + 12, width, Align.CENTRE);
    }
    return y + 16;
  }

  private void cell(MatrixCell cell, float x, float y, float width, float height) {
    canvas.box(x, y, width, height, canvas.tokens.tint(cell.level()), 0.75f);
    String letter = String.valueOf(cell.level().letter());
    if (height < 30) {
      canvas.text(letter, canvas.smallStrong(), x, y + height / 2 + 3, width, Align.CENTRE);
      return;
    }
    canvas.text(letter, canvas.smallStrong(), x + 4, y + 10);
    threats(cell.threats().stream().map(label -> label.replace("T-", "")).toList(), x, y, width);
  }

  /// One after the other, each with its own width. Those that do not fit are counted.
  private void threats(List<String> threats, float x, float y, float width) {
    float right = x + width - 3;
    float at = x + 4;
    int row = 0;
    for (int i = 0; i < threats.size(); i++) {
      boolean isLast = i == threats.size() - 1;
      float wide = canvas.width(threats.get(i), canvas.small());
      float needed = row == ROWS - 1 && !isLast ? wide + REST : wide;
      if (at + needed > right && at > x + 4) {
        if (row == ROWS - 1) {
          place("+" + (threats.size() - i), at, row, y);
          return;
        }
        row++;
        at = x + 4;
      }
      place(threats.get(i), at, row, y);
      at += wide + APART;
    }
  }

  private void place(String words, float x, int row, float y) {
    canvas.text(words, canvas.small(), x, y + 22 + row * 10);
  }
}
