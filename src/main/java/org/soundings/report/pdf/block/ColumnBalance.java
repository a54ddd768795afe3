package org.soundings.report.pdf.block;

import java.util.List;

/// Moves width from one column to another as long as the rows of a table take fewer lines.
final class ColumnBalance {

  /// The unit in which width is moved, points.
  private static final float STEP = 4;

  private static final int MOST_STEPS = 8;

  /// The share of a line that text fills, because words are not divided.
  private static final float FILLED = 0.95f;

  private final List<float[][]> rows;
  private final float[] least;

  /// @param rows the widths of the paragraphs of each cell on one line
  /// @param least the minimum widths of the columns
  ColumnBalance(List<float[][]> rows, float[] least) {
    this.rows = List.copyOf(rows);
    this.least = least.clone();
  }

  /// The widths with the fewest lines that single moves lead to.
  ///
  /// @param inner the widths of the columns without their padding
  float[] balanced(float[] inner) {
    float[] widths = inner.clone();
    int lines = lines(widths);
    while (true) {
      float[] better = widths;
      int fewest = lines;
      for (int from = 0; from < widths.length; from++) {
        for (int to = 0; to < widths.length; to++) {
          for (int steps = 1; steps <= MOST_STEPS && from != to; steps++) {
            float[] moved = moved(widths, from, to, steps * STEP);
            int after = moved[from] < least[from] ? Integer.MAX_VALUE : lines(moved);
            if (after < fewest) {
              fewest = after;
              better = moved;
            }
          }
        }
      }
      if (fewest == lines) {
        return widths;
      }
      widths = better;
      lines = fewest;
    }
  }

  private static float[] moved(float[] widths, int from, int to, float width) {
    float[] moved = widths.clone();
    moved[from] -= width;
    moved[to] += width;
    return moved;
  }

  /// The number of lines of all rows.
  private int lines(float[] widths) {
    int lines = 0;
    for (float[][] row : rows) {
      int most = 1;
      for (int i = 0; i < row.length; i++) {
        most = Math.max(most, lines(row[i], widths[i]));
      }
      lines += most;
    }
    return lines;
  }

  private static int lines(float[] paragraphs, float width) {
    int lines = 0;
    for (float paragraph : paragraphs) {
      lines += paragraph <= width ? 1 : (int) Math.ceil(paragraph / (width * FILLED));
    }
    return lines;
  }
}
