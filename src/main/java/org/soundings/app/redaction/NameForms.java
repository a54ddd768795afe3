package org.soundings.app.redaction;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The spellings of a name: its letters, the separators between its words, and its parts.
final class NameForms {

  /// Shorter names are not redacted. They would match too many words.
  static final int SHORTEST = 3;

  /// Shorter names are redacted only with a separator between their words.
  private static final int SHORTEST_JOINED = 6;

  private static final String BETWEEN = "[\\h\\v_./'’-]";

  /// Lower-case words within names of people.
  private static final Set<String> WITHIN_NAMES =
      Set.of(
          "af", "al", "av", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di",
          "do", "dos", "du", "el", "ibn", "la", "le", "mac", "ní", "nic", "st", "ten", "ter", "van",
          "von", "y", "zu", "zum", "zur");

  private NameForms() {}

  /// A key that all spellings of a name share. Letters are folded one by one, as a case-insensitive
  /// pattern does: `İ`, `ı`, `I` and `i` are one letter.
  static String key(String name) {
    return composed(name)
        .codePoints()
        .filter(NameForms::isOfAWord)
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// A text in which an accented letter is one character. Some systems store it as two.
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// In many scripts a combining mark is part of a word: every second character of मीना is a vowel
  /// sign.
  private static boolean isOfAWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || switch (Character.getType(letter)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  static boolean isLongEnough(String name) {
    return key(name).length() >= SHORTEST;
  }

  /// A name by its key, including spellings in which one letter becomes two: Groß, GROSS.
  static SequencedMap<String, String> spellings(String name) {
    var byKey = new LinkedHashMap<String, String>();
    String whole = NormalizedText.of(composed(name)).text().strip();
    Stream.of(whole, withoutUmlauts(whole))
        .flatMap(
            each -> Stream.of(each, each.toUpperCase(Locale.ROOT), each.toLowerCase(Locale.ROOT)))
        .forEach(spelling -> byKey.putIfAbsent(key(spelling), spelling));
    return byKey;
  }

  /// As in addresses: krueger for Krüger.
  private static String withoutUmlauts(String name) {
    String small = name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    return small.replace("Ä", "Ae").replace("Ö", "Oe").replace("Ü", "Ue");
  }

  /// A pattern for a name with any separator between its words: `checkout-api` also matches
  /// Checkout API, checkout_api and CheckoutApi.
  static String pattern(String name) {
    String between = BETWEEN + (key(name).length() < SHORTEST_JOINED ? "{1,3}" : "{0,3}");
    String words =
        Stream.of(name.split(BETWEEN + "+|(?<=\\p{Ll})(?=\\p{Lu})"))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining(between));
    return Pattern.quote(name) + "|" + words;
  }

  /// The parts of a person's name that are used on their own: "Jean-Luc d'Arc" also gives Jean, Luc
  /// and Arc, "Ludwig van Holm" does not give van.
  static List<String> parts(String name) {
    return Stream.of(name.split("[\\s,._]+"))
        .flatMap(part -> Stream.concat(Stream.of(part), Stream.of(part.split("['’-]"))))
        .filter(part -> isLongEnough(part) && !WITHIN_NAMES.contains(part))
        .filter(part -> !key(part).equals(key(name)))
        .distinct()
        .toList();
  }

  /// Whether a word after the first is in lower case, as in "Build engineer". Teams that record no
  /// names use roles instead. A name entirely in lower case still counts as a name.
  static boolean isLikeARole(String name) {
    return !Character.isLowerCase(name.strip().codePointAt(0))
        && Stream.of(name.strip().split("\\s+"))
            .skip(1)
            .anyMatch(word -> isInSmallLetters(word) && !WITHIN_NAMES.contains(word));
  }

  private static boolean isInSmallLetters(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        && word.codePoints().noneMatch(Character::isUpperCase);
  }

  /// As in lists: "Holm, Ludwig van".
  static String familyNameFirst(String name) {
    String blanks = name.strip();
    int last = blanks.lastIndexOf(' ');
    return last < 0 ? name : blanks.substring(last + 1) + ", " + blanks.substring(0, last);
  }
}
