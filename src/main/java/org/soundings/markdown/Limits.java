package org.soundings.markdown;

/// Limits on the input of the parser. flexmark 0.64.8 overflows the stack at about 1,000 nested
/// quotes, and its time grows with the square of the number of unclosed brackets and emphasis
/// marks.
///
/// The limits are far above normal texts. A text over one of them is displayed as plain paragraphs.
final class Limits {

  /// Characters of one text, about 60 pages.
  static final int LENGTH = 200_000;

  /// Nested quotes and lists on one line.
  static final int CONTAINERS = 40;

  /// Brackets and emphasis marks between two blank lines.
  static final int MARKS = 4_000;

  /// Nested elements in the finished tree. Deeper ones become text.
  static final int DEPTH = 60;

  private static final String MARK_CHARACTERS = "[]*_~`<&!\\";

  private Limits() {}

  static boolean areKeptBy(String text) {
    if (text.length() > LENGTH) {
      return false;
    }
    int marks = 0;
    for (String line : text.split("\n", -1)) {
      marks = line.isBlank() ? 0 : marks + marksOf(line);
      if (marks > MARKS || containersOf(line) > CONTAINERS) {
        return false;
      }
    }
    return true;
  }

  private static int marksOf(String line) {
    return (int) line.chars().filter(c -> MARK_CHARACTERS.indexOf(c) >= 0).count();
  }

  /// Quotes and lists that a line may open: its leading marks, and half its leading columns if a
  /// mark follows them.
  private static int containersOf(String line) {
    int marks = 0;
    int columns = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case ' ' -> columns++;
        case '\t' -> columns += 4;
        case '>', '-', '*', '+' -> marks++;
        case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {}
        case '.', ')' -> marks++;
        default -> {
          return containers(marks, columns);
        }
      }
    }
    return containers(marks, columns);
  }

  private static int containers(int marks, int columns) {
    return marks == 0 ? 0 : marks + columns / 2;
  }
}
