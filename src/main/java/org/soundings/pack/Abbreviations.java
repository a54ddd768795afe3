package org.soundings.pack;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the abbreviations in a text: words with two or more capitals in a row, such as `SBOM`,
/// `mTLS`, `SELinux` or `ATT&CK`.
///
/// These are not abbreviations: code between backticks, addresses, ids such as `AC-6`, `K08` or
/// `T1611`, and field names such as `hostPID`.
public final class Abbreviations {

  private static final Pattern NOT_PROSE = Pattern.compile("`[^`]*`|https?://\\S+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_&]*(?![A-Za-z0-9_&])");
  private static final Pattern ABBREVIATION =
      Pattern.compile("[a-z]?[A-Z][A-Z_&]*[A-Z][A-Za-z0-9_]*");
  private static final Pattern NUMBERED = Pattern.compile("-\\d");

  private Abbreviations() {}

  /// In the order of their first occurrence, plurals unchanged.
  public static Set<String> in(String text) {
    if (!mayHold(text)) {
      return Set.of();
    }
    String prose = NOT_PROSE.matcher(text).replaceAll(" ");
    var found = new LinkedHashSet<String>();
    Matcher words = WORD.matcher(prose);
    while (words.find()) {
      if (ABBREVIATION.matcher(words.group()).matches() && !isNumbered(prose, words.end())) {
        found.add(words.group());
      }
    }
    return found;
  }

  /// Whether a capital is followed by a character that may come between two capitals. Most texts
  /// have no such place and need no search.
  private static boolean mayHold(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((isCapital(c) || c == '_' || c == '&') && isCapital(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /// `SBOMs` as `SBOM`; everything else as it is.
  public static String singular(String abbreviation) {
    boolean plural =
        abbreviation.length() > 2
            && abbreviation.endsWith("s")
            && Character.isUpperCase(abbreviation.charAt(abbreviation.length() - 2));
    return plural ? abbreviation.substring(0, abbreviation.length() - 1) : abbreviation;
  }

  /// Whether a number follows, so that the word is part of an id, as in `AC-6`.
  private static boolean isNumbered(String prose, int end) {
    return NUMBERED.matcher(prose).region(end, prose.length()).lookingAt();
  }
}
