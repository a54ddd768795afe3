package org.soundings.base;

/// Words cut to what there is room for.
public final class Shortened {

  private Shortened() {}

  /// The words as they are, or their beginning with an ellipsis; no code point is cut in two.
  ///
  /// @param most how many characters (code points) there is room for, the ellipsis among them
  public static String to(int most, String words) {
    return words.codePointCount(0, words.length()) > most
        ? words.substring(0, words.offsetByCodePoints(0, most - 1)).stripTrailing() + "…"
        : words;
  }

  /// The words as they are, or their end behind an ellipsis: of paths, the end tells one from
  /// others.
  ///
  /// @param most how many characters (code points) there is room for, the ellipsis among them
  public static String end(int most, String words) {
    int length = words.codePointCount(0, words.length());
    return length > most
        ? "…" + words.substring(words.offsetByCodePoints(0, length - most + 1))
        : words;
  }

  /// The beginning of the first line.
  public static String line(int most, String words) {
    return to(most, words.strip().lines().findFirst().orElse(""));
  }

  /// Words that stand at the end of a sentence or in one, which has a full stop of its own.
  public static String withoutStop(String words) {
    String said = words.stripTrailing();
    return said.endsWith(".") && !said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
  }
}
