package org.soundings.report.sheet;

import java.util.List;

/// Estimates the height of rows in points. Programs would fit it to the longest text, also in a
/// column that is not printed, and a few threats would fill a page.
final class RowHeight {

  private static final int LINE = 13;
  private static final int PADDING = 3;

  /// The limit of spreadsheets.
  private static final int MOST = 409;

  /// The rest of a longer text is visible when its cell is selected.
  private static final int MOST_LINES_IF_NOT_PRINTED = 4;

  private RowHeight() {}

  static String of(SheetTable sheet, List<Value> values) {
    int most = 1;
    for (int i = 0; i < values.size(); i++) {
      int lines = lines(values.get(i).text(), sheet.columns().get(i).width());
      boolean isPrinted = i < sheet.printedColumns();
      most = Math.max(most, isPrinted ? lines : Math.min(lines, MOST_LINES_IF_NOT_PRINTED));
    }
    return points(most);
  }

  static String ofTitles(SheetTable sheet) {
    return points(
        sheet.columns().stream()
            .mapToInt(column -> lines(column.title(), column.width()))
            .max()
            .orElse(1));
  }

  private static String points(int lines) {
    return String.valueOf(Math.min(MOST, lines * LINE + PADDING));
  }

  /// @param width in characters
  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> wrapped(line, width + width / 10)).sum();
  }

  /// The lines of a text that breaks between words, and within a word that is too long.
  private static int wrapped(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ")) {
      int length = length(word);
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      lines += (used - 1) / width;
      used = (used - 1) % width + 1;
    }
    return lines;
  }

  /// Chinese, Japanese and Korean characters are twice as wide.
  private static int length(String word) {
    return (int) word.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
