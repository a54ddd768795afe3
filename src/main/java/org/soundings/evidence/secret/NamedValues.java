package org.soundings.evidence.secret;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Values with a name such as `DB_PASSWORD`, in the syntax of environments, YAML, JSON, code and
/// command lines: `NAME=value`, `"NAME": "value"`, `NAME: value`, `--name value`,
/// `<name>value</name>`, and `name: NAME` followed by `value: …` on the same line or the next.
///
/// Searches only around telling words, which come from the one pass over the text ([Landmarks]). A
/// value in quotes ends with its quote. One without quotes ends with a space or a bracket. JSON
/// values that are not text (numbers, booleans) are not changed.
final class NamedValues {

  /// The kind of these secrets, followed by the name.
  static final String KIND = "value of ";

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_VALUE = 8 * 1024;
  private static final int LONGEST_BEGIN = 40;

  /// The minimum length of a value without a sign before it.
  private static final int RANDOM = 20;

  private static final List<String> OF_VALUES = List.of("value", "default", "content");

  /// The start of the next setting in a query or a list of settings.
  private static final Pattern NEXT_SETTING = Pattern.compile("\\s*[\\w%.$-][\\w%.$ -]*=");

  private static final Pattern COMMAND =
      Pattern.compile("(?i)(?:^|.*[\\s;&|\"'])(?:ENV|ARG|export|setx?|setenv)\\s*");

  private final String text;
  private final List<Secret> found;

  private int next;

  NamedValues(String text, List<Secret> found) {
    this.text = text;
    this.found = found;
  }

  /// The sign between a name and its value.
  private enum Sign {
    EQUALS,
    COLON,
    /// A colon without a space before the value, as in `a:b`.
    TIGHT_COLON,
    SPACE,
    /// A space that is not part of a command's syntax.
    APART,
    COMMA,
    TAG
  }

  /// The start of a value.
  private record Start(Sign sign, int place) {}

  /// Searches around a telling word, without searching the same text twice.
  ///
  /// @param word its index in [SecretName#TELLING]
  void at(int word, int place) {
    if (place >= next && SecretName.isWhole(word, text, place)) {
      next = look(place);
    }
  }

  /// Checks the name around a telling word and the text after it.
  ///
  /// @return the place to continue
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
    if (end - start > LONGEST_NAME) {
      return end;
    }
    String name = text.substring(from, end);
    Start value = start(start, end, from > start);
    return value == null || !SecretName.isTelling(name) ? end : value(name, start, end, value);
  }

  /// The start of the value; null if nothing is assigned to the name.
  private @Nullable Start start(int nameStart, int nameEnd, boolean isOption) {
    int at = nameEnd;
    boolean quoted = isQuote(at);
    if (quoted || charAt(at) == '\\' && isQuote(at + 1)) {
      at += quoted ? 1 : 2;
    }
    if (charAt(at) == ']') {
      at++;
    }
    int gap = skipSpaces(at);
    char c = charAt(gap);
    if (c == ':' && charAt(gap + 1) == '=' || c == '=' && charAt(gap + 1) == '>') {
      return new Start(Sign.EQUALS, skipSpaces(gap + 2));
    }
    if (c == '=') {
      return charAt(gap + 1) == '=' ? null : new Start(Sign.EQUALS, skipSpaces(gap + 1));
    }
    if (c == ':') {
      return colon(nameStart, gap, at > nameEnd);
    }
    if (c == ',' && quoted && (isOption || isOfCall(nameStart))) {
      return new Start(Sign.COMMA, skipSpaces(gap + 1));
    }
    if (c == '>' && nameStart > 0 && "<:".indexOf(text.charAt(nameStart - 1)) >= 0) {
      return new Start(Sign.TAG, gap + 1);
    }
    int pair = valueKey(at);
    if (pair >= 0) {
      return new Start(Sign.EQUALS, pair);
    }
    if (gap == nameEnd || quoted || c == '-') {
      return null;
    }
    boolean isSpace = isOption || isOfCommand(nameStart);
    return isSpace ? new Start(Sign.SPACE, gap) : apart(gap);
  }

  private @Nullable Start apart(int at) {
    boolean isLong = end(at, Sign.APART) - at >= RANDOM;
    return isLong ? new Start(Sign.APART, at) : null;
  }

  private @Nullable Start colon(int nameStart, int at, boolean quoted) {
    int place = skipSpaces(at + 1);
    boolean tight = place == at + 1 && !quoted && !isQuote(place) && charAt(place) != '\\';
    if (!tight) {
      return new Start(Sign.COLON, place);
    }
    if (charAt(place) == ':' || charAt(place) == '/') {
      // `Secret::start`, `secret://…`
      return null;
    }
    // `cpe:2.3:a:passwd:…`, `pkg:npm/token…`: the name of a product, not of a value.
    boolean isPart = nameStart > 0 && ":/@.+~".indexOf(text.charAt(nameStart - 1)) >= 0;
    return isPart ? null : new Start(Sign.TIGHT_COLON, place);
  }

  /// `put("password", "…")`, `define('DB_PASSWORD', '…')`.
  private boolean isOfCall(int nameStart) {
    return nameStart > 1 && text.charAt(nameStart - 2) == '(';
  }

  private boolean isOfCommand(int nameStart) {
    int line = nameStart;
    while (line > 0 && nameStart - line < LONGEST_BEGIN && text.charAt(line - 1) != '\n') {
      line--;
    }
    return line < nameStart && COMMAND.matcher(text).region(line, nameStart).matches();
  }

  /// The start of the value after `value:`, for lists of names and values, or after an attribute of
  /// an element.
  private int valueKey(int from) {
    int at = from;
    while (at < text.length() && at - from < 60 && isBetween(text.charAt(at))) {
      at++;
    }
    String word = wordAt(at);
    if (word.isEmpty()) {
      return -1;
    }
    at += word.length();
    if (isQuote(at)) {
      at++;
    }
    at = skipSpaces(at);
    boolean isPair = charAt(at) == '=' || word.equals("value") && charAt(at) == ':';
    return isPair ? skipSpaces(at + 1) : -1;
  }

  private String wordAt(int at) {
    for (String word : OF_VALUES) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return word;
      }
    }
    return "";
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == '"' || c == '\'';
  }

  /// @return the place to continue
  private int value(String name, int nameStart, int nameEnd, Start value) {
    int start = value.place();
    if (isQuote(start)) {
      int end = opens(start) ? closing(start + 1, text.charAt(start)) : start;
      return end == start ? start : add(name, value.sign(), nameStart, start + 1, end);
    }
    if (charAt(start) == '\\' && isQuote(start + 1)) {
      int last = Math.min(text.length(), start + LONGEST_VALUE);
      int end = text.indexOf(text.substring(start, start + 2), start + 2, last);
      return add(name, value.sign(), nameStart, start + 2, end < 0 ? start + 2 : end);
    }
    if (isQuote(nameEnd) && charAt(nameEnd + 1) != ']') {
      // A value without quotes after a name in quotes is not text.
      return start;
    }
    if (value.sign() == Sign.TAG) {
      int end = text.indexOf("</", start, Math.min(text.length(), start + LONGEST_VALUE));
      return end < 0 ? start : add(name, value.sign(), nameStart, start, end);
    }
    boolean insideQuotes = nameStart > 0 && isQuote(nameStart - 1);
    if (insideQuotes && value.sign() == Sign.EQUALS) {
      int end = closing(start, text.charAt(nameStart - 1));
      return add(name, value.sign(), nameStart, start, end);
    }
    return add(name, value.sign(), nameStart, start, end(start, value.sign()));
  }

  private int end(int start, Sign sign) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_VALUE && !ends(end, sign)) {
      end++;
    }
    while (end > start && ".,;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean ends(int at, Sign sign) {
    return switch (text.charAt(at)) {
      case ' ', '\n', '\r', '\t', '"', '\'', '`', '<', '>', '|', '\\', '{', '}', '[', ']' -> true;
      case ',', ';', '&' ->
          sign != Sign.EQUALS || NEXT_SETTING.matcher(text).region(at + 1, near(at)).lookingAt();
      case '(', ')' -> sign != Sign.EQUALS;
      default -> false;
    };
  }

  private int near(int at) {
    return Math.min(text.length(), at + 1 + LONGEST_NAME);
  }

  /// Whether a quote opens a value. One with only a sign after it closes the text before the name,
  /// as in `print('Password:', number)`.
  private boolean opens(int quote) {
    return " ,;)]}\n\r".indexOf(charAt(quote + 1)) < 0;
  }

  /// The place of the closing quote, or the end of the line without one.
  private int closing(int from, char quote) {
    int at = from;
    while (at < text.length() && at - from < LONGEST_VALUE) {
      char c = text.charAt(at);
      if (c == quote || c == '\n') {
        return at;
      }
      if (c == '"' && ",}]:\n\r".indexOf(charAt(at + 1)) >= 0) {
        // It ends the value that contains all of this.
        return at;
      }
      at += c == '\\' && quote == '"' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private int add(String name, Sign sign, int nameStart, int start, int end) {
    if (end > start && isSecret(name, sign, nameStart, start, end)) {
      found.add(new Secret(KIND + name, nameStart, start, end, 0));
    }
    return Math.max(end, start);
  }

  private boolean isSecret(String name, Sign sign, int nameStart, int start, int end) {
    String value = text.substring(start, end);
    boolean quoted = isQuote(start - 1) || isQuote(end) && isQuote(nameStart - 1);
    if (!Values.isSecretInText(name, value, quoted, quoted || charAt(start - 1) == '=')
        || SecretName.isWeak(name) && !Values.isRandom(value)) {
      return false;
    }
    boolean isWord = !quoted && Values.isWord(value);
    return switch (sign) {
      case EQUALS, TAG -> true;
      case COMMA -> !Values.isWord(value);
      case COLON -> !isWord || mayBeAWord(name) && !goesOn(end);
      case TIGHT_COLON -> !isWord && name.indexOf('-') < 0 && name.indexOf('.') < 0;
      case SPACE -> !isWord || !goesOn(end);
      case APART -> value.length() >= RANDOM && Values.isRandom(value);
    };
  }

  private static boolean mayBeAWord(String name) {
    return SecretName.isOfPassword(name) || SecretName.isOfEnvironment(name);
  }

  /// Whether another word follows on the same line, as in a sentence.
  private boolean goesOn(int end) {
    int at = end;
    while (".,;:!?)".indexOf(charAt(at)) >= 0) {
      at++;
    }
    int word = skipSpaces(at);
    return word > at && Character.isLetter(charAt(word));
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
