package org.soundings.app.search;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A keyword of a filter in its possible spellings: accents may be omitted (`zuruckgestellt`) or
/// spelled out as in German (`zurueckgestellt`).
///
/// @param shown as hints show it, such as `zurückgestellt`
/// @param plain without accents
/// @param spelledOut with ä, ö and ü spelled out, and without other accents
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

  /// Whether the typed word is this keyword.
  boolean isWritten(FilterWord typed) {
    return plain.equals(typed.plain) || spelledOut.equals(typed.spelledOut);
  }

  /// Whether this keyword starts with the typed word.
  boolean begins(FilterWord typed) {
    return plain.startsWith(typed.plain) || spelledOut.startsWith(typed.spelledOut);
  }
}
