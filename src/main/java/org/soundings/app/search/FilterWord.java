package org.soundings.app.search;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A word of a filter with the ways in which people write it: marks above letters may be left out
/// (`spater`), or be a second letter as in German (`spaeter`).
///
/// @param shown as hints show it, such as `später`
/// @param plain without marks
/// @param spelledOut with a second letter for the marks of ä, ö and ü, and without other marks
record FilterWord(String shown, String plain, String spelledOut) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern UMLAUTS = Pattern.compile("([aou])\u0308");

  static FilterWord of(String words) {
    String shown = Query.slug(words);
    String apart = Normalizer.normalize(shown.replace("ß", "ss"), Normalizer.Form.NFD);
    return new FilterWord(
        shown, unmarked(apart), unmarked(UMLAUTS.matcher(apart).replaceAll("$1e")));
  }

  private static String unmarked(String apart) {
    return MARKS.matcher(apart).replaceAll("");
  }

  /// Whether what was typed is this word.
  boolean isWritten(FilterWord typed) {
    return plain.equals(typed.plain) || spelledOut.equals(typed.spelledOut);
  }

  /// Whether this word begins with what was typed.
  boolean begins(FilterWord typed) {
    return plain.startsWith(typed.plain) || spelledOut.startsWith(typed.spelledOut);
  }
}
