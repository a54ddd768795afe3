package org.soundings.evidence.secret;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells passwords from other values with a telling name. A password may look like a version, a
/// path, a word of code or a name, so none of these is excluded.
final class Password {

  private static final int SHORTEST = 4;
  private static final int LOOKED_AT = 256;

  /// The entropy of a word with repeated letters: `test`, `root`.
  private static final double LEAST_ENTROPY = 1.6;

  /// A longer sequence of words is a sentence.
  private static final int MOST_WORDS = 8;

  private static final Pattern MASKED =
      Pattern.compile("[*xX.#•_?-]+|.*\\*{3,}.*|(?i).*redacted.*");

  /// The location of a secret: a file in several folders, a path in a store, or a reference in
  /// Terraform or Helm.
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:/[\\w.@+-]+){2,}/?|/(?:run|var|etc|mnt|vault|secrets)/.*|secrets?/.*"
              + "|(?:var|local)\\.[a-z_]+|(?:data|module|[a-z]+_[a-z_]+)(?:\\.[a-z_]+){2}|\\.Values\\..*");

  /// `PWD` is the working directory in every shell.
  private static final Pattern DIRECTORY = Pattern.compile("(?:/|~|\\.|[A-Za-z]:\\\\).*");

  /// Package managers write versions next to names such as `passwd`.
  private static final Pattern PACKAGE = Pattern.compile("passwd|[a-z0-9]+(?:-[a-z0-9]+)+");

  private static final Pattern RANGE = Pattern.compile("[\\^~<>=! ]{0,3}v?");
  private static final Pattern VERSION =
      Pattern.compile("(?:\\d{1,4}:)?\\d{1,8}(?:\\.\\d{1,8}[a-z]{0,3}\\d*)+(?:[-+~:_.][0-9a-z]+)*");

  private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2}|\\d{4})");

  private static final Pattern WORD =
      Pattern.compile("[\"'(]*[\\p{L}\\x80-\\xFF'’-]+[\"').,:;!?]*");

  /// Words that are common in sentences about passwords and rare in passwords.
  private static final Set<String> OF_SENTENCES =
      Set.of(
          ("a an and any are as at be been but by can cannot could do does for from has have if in"
                  + " into is it its least may more must no non not of on only or set should than"
                  + " that the their then there these this to unset use used uses using via was were"
                  + " when where which while who will with without you your new old enter provided"
                  + " password passwords passwort passphrase secret secrets token tokens credential"
                  + " credentials key keys user users username login required optional default"
                  + " authentication auth invalid missing empty characters length policy hash"
                  + " der die das ein eine für von mit ist sind muss müssen nicht und oder wird")
              .split(" "));

  private Password() {}

  /// Whether a value is a password, for a name that always means a password.
  static boolean isPassword(String name, String whole) {
    String value = whole.length() > LOOKED_AT ? whole.substring(0, LOOKED_AT) : whole;
    return value.strip().length() >= SHORTEST
        && !standsInPlace(name, value)
        && !isVersion(name, value)
        && !isSentence(value)
        && !(Values.isWord(value) && Values.entropy(value) < LEAST_ENTROPY);
  }

  private static boolean standsInPlace(String name, String value) {
    return Values.isPlaceholderWord(value)
        || MASKED.matcher(value).matches()
        || Values.isReference(value)
        || PLACE.matcher(value).matches()
        || isWorkingDirectory(name) && DIRECTORY.matcher(value).matches();
  }

  private static boolean isWorkingDirectory(String name) {
    return name.equalsIgnoreCase("pwd") || name.equalsIgnoreCase("oldpwd");
  }

  private static boolean isVersion(String name, String value) {
    String bare = RANGE.matcher(value).replaceFirst("");
    return (bare.length() < value.length() || PACKAGE.matcher(name).matches())
        && VERSION.matcher(bare).matches()
        && !DAY.matcher(bare).matches();
  }

  /// Whether it is a sentence about a password, and not a passphrase.
  private static boolean isSentence(String value) {
    String[] parts = value.strip().split("\\s+");
    long words = Stream.of(parts).filter(part -> WORD.matcher(part).matches()).count();
    return parts.length > 1
        && words * 10 >= parts.length * 6L
        && (parts.length > MOST_WORDS || Stream.of(parts).anyMatch(Password::isOfASentence));
  }

  private static boolean isOfASentence(String part) {
    String word = part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\x80-\\xFF]", "");
    return OF_SENTENCES.contains(word);
  }
}
