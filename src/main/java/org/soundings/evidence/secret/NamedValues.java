package org.soundings.evidence.secret;

import java.util.List;

/// Values that stand under a name such as `DB_PASSWORD`, in the ways in which environments, YAML,
/// JSON and command lines write them: `NAME=value`, `"NAME": "value"`, `NAME: value`, `--name
/// value`, and `name: NAME` with `value: …` behind it, on the same line or the next.
///
/// Looks only around the places where telling words stand, which come from the one pass over the
/// text ([Landmarks]). A value in quotes ends with its quote, whatever stands in it; one without
/// ends with a space or a bracket. What is no text in JSON (numbers, truth values) is left as it
/// is.
final class NamedValues {

  /// What its secrets are called, with the name behind.
  static final String KIND = "value of ";

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_VALUE = 8 * 1024;

  private final String text;
  private final List<Secret> found;

  private int next;

  NamedValues(String text, List<Secret> found) {
    this.text = text;
    this.found = found;
  }

  /// Looks around a telling word; what was looked at already is not looked at again.
  ///
  /// @param word its number in [SecretName#TELLING]
  void at(int word, int place) {
    if (place >= next && SecretName.isWhole(word, text, place)) {
      next = look(place);
    }
  }

  /// Looks at the name around a telling word and at what stands behind it.
  ///
  /// @return where to go on
  private int look(int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    int from = start;
    while (from < end && text.charAt(from) == '-') {
      from++;
    }
    int value = end - start > LONGEST_NAME ? -1 : valueStart(end, from > start);
    if (value < 0) {
      return end;
    }
    String name = text.substring(from, end);
    return SecretName.isAbout(name) ? end : value(name, start, end, value);
  }

  /// Where the value begins; negative where nothing is assigned to the name.
  private int valueStart(int nameEnd, boolean isOption) {
    int at = nameEnd;
    boolean quoted = isQuote(at);
    if (quoted) {
      at++;
    }
    int gap = skipSpaces(at);
    char c = charAt(gap);
    if (c == ':' && charAt(gap + 1) == '=' || c == '=' && charAt(gap + 1) == '>') {
      return skipSpaces(gap + 2);
    }
    if (c == '=' || c == ':') {
      return skipSpaces(gap + 1);
    }
    if (isOption && gap > nameEnd && !quoted && c != '-') {
      return gap;
    }
    return valueKey(at);
  }

  /// Where the value begins behind `value:`, for lists of names and values.
  private int valueKey(int from) {
    int at = from;
    while (at < text.length() && at - from < 60 && isBetween(text.charAt(at))) {
      at++;
    }
    if (!text.startsWith("value", at)) {
      return -1;
    }
    at += "value".length();
    if (isQuote(at)) {
      at++;
    }
    at = skipSpaces(at);
    return charAt(at) == ':' || charAt(at) == '=' ? skipSpaces(at + 1) : -1;
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == '"' || c == '\'';
  }

  /// @return where to go on
  private int value(String name, int nameStart, int nameEnd, int start) {
    boolean nameIsQuoted = isQuote(nameEnd);
    if (isQuote(start)) {
      int end = closing(start + 1, text.charAt(start));
      return add(name, nameStart, start + 1, end);
    }
    if (text.startsWith("\\\"", start)) {
      int end = text.indexOf("\\\"", start + 2);
      return add(name, nameStart, start + 2, end < 0 ? start + 2 : end);
    }
    if (nameIsQuoted) {
      // What has no quotes behind a name in quotes is no text.
      return start;
    }
    boolean insideQuotes = nameStart > 0 && isQuote(nameStart - 1);
    if (insideQuotes) {
      return add(name, nameStart, start, closing(start, text.charAt(nameStart - 1)));
    }
    boolean assigned = text.charAt(start - 1) == '=';
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_VALUE
        && !ends(text.charAt(end), assigned)) {
      end++;
    }
    return add(name, nameStart, start, end);
  }

  private static boolean ends(char c, boolean assigned) {
    return switch (c) {
      case ' ', '\n', '\r', '\t', '"', '\'', '`', '<', '>', '|', '\\', '{', '}', '[', ']' -> true;
      case ',', ';', '&', '(', ')' -> !assigned;
      default -> false;
    };
  }

  /// Where a quote that was opened is closed; the end of the line where it is not.
  private int closing(int from, char quote) {
    int at = from;
    while (at < text.length() && at - from < LONGEST_VALUE) {
      char c = text.charAt(at);
      if (c == quote || c == '\n') {
        return at;
      }
      at += c == '\\' && quote == '"' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private int add(String name, int nameStart, int start, int end) {
    if (end > start && Values.isSecretInText(text.substring(start, end))) {
      found.add(new Secret(KIND + name, nameStart, start, end, 0));
    }
    return Math.max(end, start);
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && at - from < 4 && (charAt(at) == ' ' || charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private boolean isQuote(int at) {
    char c = charAt(at);
    return c == '"' || c == '\'';
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  private static boolean isName(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '.'
        || c == '-';
  }
}
