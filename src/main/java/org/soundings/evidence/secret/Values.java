package org.soundings.evidence.secret;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells values that may be secrets from placeholders, references and plain words.
public final class Values {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)^(?:\\$.*|%.*%|<.*|@.*|/(?:run|var|etc|mnt|vault|secrets)/.*|file:.*"
              + "|https?:.*|vault:.*|arn:.*|ref\\+.*|sha(?:256|512)[:-].*|.*\\$\\{.*}.*|.*\\{\\{.*}}.*"
              + "|projects/.*|env:.*|secretsmanager:.*)$");

  /// A call, an index, a path, or an identifier that is itself named after what it holds.
  private static final Pattern BRACKET = Pattern.compile("[(\\[{]");

  private static final Pattern CODE =
      Pattern.compile(
          "^[\\w.$]+\\([^()]*\\)$|^[({\\[]|^require$|^[a-z_][A-Za-z_]*(?:\\.[A-Za-z_]+)+$|^/|^secret/|^[a-z]*(?:[A-Z][a-z]+)*(?:Password|Secret|Token|Key)(?:[A-Z][a-z]+)*$");

  private static final Pattern LINE_END = Pattern.compile("[,;]?(?:\\\\[nrt])*$");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
  private static final Pattern MASK = Pattern.compile("^[*xX.#•_-]+$|.*\\*{3,}.*|(?i).*redacted.*");
  private static final Set<String> WORDS =
      Set.of(
          "true",
          "false",
          "null",
          "none",
          "nil",
          "yes",
          "string",
          "object",
          "array",
          "boolean",
          "integer",
          "required",
          "optional",
          "enabled",
          "disabled",
          "default",
          "opaque",
          "redacted",
          "masked",
          "hidden",
          "removed",
          "unset",
          "empty",
          "undefined",
          "placeholder",
          "value",
          "valuefrom",
          "secretkeyref",
          "generic",
          "file",
          "password",
          "secret",
          "token");

  private Values() {}

  /// Whether a word behind a telling name looks like something real, in text that may be code: what
  /// holds a bracket is a call or an index there.
  static boolean isSecretInText(String word) {
    return isSecret(word) && !BRACKET.matcher(word).find();
  }

  /// Whether a value under a telling name, from its first character to its last, looks like
  /// something real.
  public static boolean isSecret(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (value.length() < 4 || WORDS.contains(lower) || MASK.matcher(value).matches()) {
      return false;
    }
    if (REFERENCE.matcher(value).matches()
        || CODE.matcher(withoutEnd(value)).find()
        || NUMBER.matcher(value).matches()) {
      return false;
    }
    boolean words = lower.matches("[a-z]+(?:[-_. /:][a-z]+)*");
    return !words || !isProse(lower);
  }

  /// A value without what ends a line of code; a report that quotes code writes its breaks as
  /// `\\n`.
  private static String withoutEnd(String value) {
    return LINE_END.matcher(value).replaceFirst("");
  }

  /// Long runs of words with hyphens or dots are names of things, not secrets: `my-app-db-secret`.
  private static boolean isProse(String lower) {
    return lower.matches(".*[-_. /:].*") || lower.length() > 24 || entropy(lower) < 2.0;
  }

  /// Whether somebody masked it before.
  static boolean isMasked(String value) {
    return value
        .lines()
        .map(String::strip)
        .allMatch(line -> line.isEmpty() || MASK.matcher(line).matches());
  }

  /// Shannon entropy in bits a character.
  static double entropy(String text) {
    Map<Character, Integer> counts = new HashMap<>();
    for (char c : text.toCharArray()) {
      counts.merge(c, 1, Integer::sum);
    }
    double sum = 0;
    for (int count : counts.values()) {
      double share = (double) count / text.length();
      sum -= share * Math.log(share) / Math.log(2);
    }
    return sum;
  }
}
