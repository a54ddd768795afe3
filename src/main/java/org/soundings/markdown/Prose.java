package org.soundings.markdown;

/// Fits Markdown notes into lists and sentences.
public final class Prose {
  private Prose() {}

  /// The first sentence without Markdown marks and without its full stop, in one line.
  public static String firstSentence(String markdown) {
    String plain = plain(markdown);
    for (int at = 0; at < plain.length(); at++) {
      boolean ends = ".!?;".indexOf(plain.charAt(at)) >= 0;
      boolean followed = at + 1 == plain.length() || plain.charAt(at + 1) == ' ';
      if (ends && followed && at > 2) {
        return plain.substring(0, plain.charAt(at) == '?' ? at + 1 : at);
      }
    }
    return plain;
  }

  /// Text with a full stop at its end, unless a sentence already ends there.
  public static String sentence(String words) {
    return words.isEmpty() || ".!?…”“".indexOf(words.charAt(words.length() - 1)) >= 0
        ? words
        : words + ".";
  }

  /// All text in one line, without the most common marks.
  public static String plain(String markdown) {
    return markdown
        .replaceAll("(?m)^\\s*(?:#{1,6}|[-*+]|\\d+[.)]|>)\\s+", "")
        .replaceAll("[*`]+", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
