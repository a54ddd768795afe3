package org.soundings.report.pdf;

import java.util.List;
import org.soundings.report.FigureData.Matrix;
import org.soundings.report.FigureData.MatrixCell;
import org.soundings.report.pdf.TextSetter.Align;

/// Likelihood by impact, with the level of each cell and the threats that stand there.
final class MatrixFigure {

  private static final int IN_ROW = 4;
  private static final int MOST = 12;

  private final Canvas canvas;

  MatrixFigure(Canvas canvas) {
    this.canvas = canvas;
  }

  float draw(Matrix matrix) {
    boolean hasThreats =
        matrix.rows().stream().flatMap(List::stream).anyMatch(cell -> !cell.threats().isEmpty());
    float height = hasThreats ? 47 : 24;
    int columns = matrix.impacts().size();
    float width = canvas.grid.textWidth() / columns;
    float y = 0.5f;
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
    canvas.text("Likelihood, impact", canvas.smallQuiet(), canvas.grid.left(), y + 12);
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
    List<String> threats = cell.threats();
    int shown = threats.size() <= MOST ? threats.size() : MOST - 1;
    for (int i = 0; i < shown; i++) {
      place(threats.get(i).replace("T-", ""), i, x, y);
    }
    if (shown < threats.size()) {
      place("+" + (threats.size() - shown), shown, x, y);
    }
  }

  private void place(String words, int index, float x, float y) {
    canvas.text(
        words, canvas.small(), x + 4 + index % IN_ROW * 17.2f, y + 22 + index / IN_ROW * 10);
  }
}
