package org.soundings.evidence.secret;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of a kind of secret.
///
/// @param kind its name
/// @param start the fixed text by which it is found
/// @param pattern the text from the fixed text on; its one group is the secret
/// @param beginsWord whether the fixed text must be at the start of a word
/// @param check a further condition on the secret
record Shape(
    String kind, String start, Pattern pattern, boolean beginsWord, Predicate<String> check) {

  /// The part of an address after its scheme.
  static final String ADDRESS = "://";

  /// A form of any kind.
  static Shape of(String kind, String start, String behind) {
    return of(kind, start, behind, _ -> true);
  }

  static Shape of(String kind, String start, String behind, Predicate<String> check) {
    return new Shape(kind, start, Pattern.compile(Pattern.quote(start) + behind), false, check);
  }

  /// A form that begins a word. Its fixed beginning stays visible.
  static Shape token(String kind, String start, String behind) {
    Pattern pattern = Pattern.compile(Pattern.quote(start) + "(" + behind + ")");
    return new Shape(kind, start, pattern, true, _ -> true);
  }

  /// Whether it may begin at the place of its fixed text. A line break written as `\\n` is not part
  /// of a word.
  boolean mayBegin(String text, int place) {
    if (start.equals(ADDRESS)) {
      return hasUser(text, place + ADDRESS.length());
    }
    if (!beginsWord || place == 0) {
      return true;
    }
    char before = text.charAt(place - 1);
    boolean isBreak = "nrt".indexOf(before) >= 0 && place > 1 && text.charAt(place - 2) == '\\';
    return isBreak || !(Character.isLetterOrDigit(before) && before < 0x80) && before != '_';
  }

  /// Whether an address has an `@` before its path. Most addresses have none, and reports are full
  /// of them.
  private static boolean hasUser(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '@' -> {
          return true;
        }
        case '/', ' ', '"', '\'', '\n', '<', '>' -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /// The match at a place, with the surrounding text that the pattern may use.
  Matcher at(String text, int place, int end) {
    return pattern.matcher(text).useTransparentBounds(true).region(place, end);
  }

  /// Whether it occurs in a text, masked or not.
  boolean isIn(String text) {
    for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      Matcher match = at(text, at, text.length());
      boolean fits = mayBegin(text, at) && match.lookingAt();
      if (fits && (check.test(match.group(1)) || Values.isMasked(match.group(1)))
          || text.startsWith(Mask.TEXT, at + start.length())) {
        return true;
      }
    }
    return false;
  }
}
