package org.soundings.base;

/// Text shortened to a number of characters.
public final class Shortened {

  private Shortened() {}

  /// The text unchanged, or its beginning with an ellipsis. No code point is cut in two.
  ///
  /// @param most the maximum number of characters (code points), including the ellipsis
  public static String to(int most, String words) {
    return words.codePointCount(0, words.length()) > most
        ? words.substring(0, words.offsetByCodePoints(0, most - 1)).stripTrailing() + "…"
        : words;
  }

  /// The text unchanged, or its end after an ellipsis. The end of a path tells it from other paths.
  ///
  /// @param most the maximum number of characters (code points), including the ellipsis
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

  /// Text without its final full stop, for use inside a sentence that has its own.
  public static String withoutStop(String words) {
    String said = words.stripTrailing();
    return said.endsWith(".") && !said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
  }
}
