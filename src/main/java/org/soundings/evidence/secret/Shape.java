package org.soundings.evidence.secret;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a kind of secret looks like.
///
/// @param kind its name
/// @param start the fixed text by which it is looked for
/// @param pattern what must stand there, from the fixed text on; its one group are the characters
///   that must not be seen
/// @param beginsWord whether nothing of a word may stand before the fixed text
/// @param check what else must be true of them
record Shape(
    String kind, String start, Pattern pattern, boolean beginsWord, Predicate<String> check) {

  /// With what an address begins behind its scheme.
  static final String ADDRESS = "://";

  /// A shape of any kind.
  static Shape of(String kind, String start, String behind) {
    return of(kind, start, behind, _ -> true);
  }

  static Shape of(String kind, String start, String behind, Predicate<String> check) {
    return new Shape(kind, start, Pattern.compile(Pattern.quote(start) + behind), false, check);
  }

  /// A shape that begins a word; its fixed beginning stays to be seen.
  static Shape token(String kind, String start, String behind) {
    Pattern pattern = Pattern.compile(Pattern.quote(start) + "(" + behind + ")");
    return new Shape(kind, start, pattern, true, _ -> true);
  }

  /// Whether it may begin at a place where its fixed text stands. A line break written as `\\n` is
  /// nothing of a word.
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

  /// Whether an `@` stands in an address before its path. Most addresses have none, and reports are
  /// full of them.
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

  /// What stands at a place and in the text around it that the pattern may look at.
  Matcher at(String text, int place, int end) {
    return pattern.matcher(text).useTransparentBounds(true).region(place, end);
  }

  /// Whether it stands in a text, masked or not.
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
