package org.soundings.report.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.soundings.report.Block;
import org.soundings.report.Column;
import org.soundings.report.ColumnTitles;

/// The widths of a table's columns, in twentieths of a point. No title breaks within a word if the
/// other columns have room.
final class WordColumns {

  /// The average width of a bold letter in a title.
  private static final int LETTER = 98;

  private static final int MARGIN = 140;

  private WordColumns() {}

  /// @param all the width of the table
  static List<Integer> widths(Block.Table table, int all) {
    double shares = table.columns().stream().mapToDouble(Column::width).sum();
    double[] wanted =
        table.columns().stream().mapToDouble(column -> column.width() / shares * all).toArray();
    double[] least =
        IntStream.range(0, wanted.length)
            .mapToDouble(column -> longestWord(ColumnTitles.of(table, column)) * LETTER + MARGIN)
            .toArray();
    double missing = 0;
    double spare = 0;
    for (int i = 0; i < wanted.length; i++) {
      missing += Math.max(0, least[i] - wanted[i]);
      spare += Math.max(0, wanted[i] - least[i]);
    }
    double given = spare == 0 ? 0 : Math.min(1, missing / spare);
    double taken = missing == 0 ? 0 : Math.min(1, spare / missing);
    for (int i = 0; i < wanted.length; i++) {
      double difference = least[i] - wanted[i];
      wanted[i] += difference * (difference > 0 ? taken : given);
    }
    return Arrays.stream(wanted).mapToObj(width -> (int) Math.round(width)).toList();
  }

  private static int longestWord(String title) {
    return Arrays.stream(title.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
  }
}
