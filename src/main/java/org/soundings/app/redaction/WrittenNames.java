package org.soundings.app.redaction;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How names are written in running text, and what finds them there. A whole name is found however
/// it is written; a part of one only where its letters say that it is no word: mark, will and grant
/// are names of people too, PAT and MAC are none.
final class WrittenNames {

  /// A shorter name is not looked for: it would be found in too many words.
  static final int SHORTEST = 3;

  /// A shorter word in capitals is mostly an abbreviation: PAT, MAC, OPS, the MAY of an RFC.
  private static final int SHORTEST_IN_CAPITALS = 4;

  /// A shorter name that is written in one word may be any word.
  private static final int SHORTEST_JOINED = 6;

  private static final String BLANK = "[\\h\\v]+";
  private static final String JOINED = "(?:" + BLANK + "|['’._-]?)";

  private static final String WITH_A_CAPITAL = "(?=\\p{Lu})";
  private static final String CAPITALISED = "(?=\\p{Lu}[\\p{Ll}\\p{M}]+(?![\\p{L}\\p{N}]))";
  private static final String IN_CAPITALS = "(?=[\\p{Lu}\\p{M}'’-]+(?![\\p{L}\\p{N}]))";

  /// What finds a name as a whole, with the name's key.
  private final Map<String, String> wholes = new LinkedHashMap<>();

  private final Set<String> rolesOrNames = new LinkedHashSet<>();
  private final Set<String> parts = new LinkedHashSet<>();
  private final Set<String> asWritten = new LinkedHashSet<>();

  /// What is the same however a name is written. Letters are folded one by one, as a pattern does
  /// that looks in any case: `İ`, `ı`, `I` and `i` are one letter.
  static String key(String name) {
    return composed(name)
        .codePoints()
        .filter(WrittenNames::isOfAWord)
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// A text in which a letter with its accent is one letter: some systems store them as two.
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// A mark is half of a word in many scripts: in मीना every second sign is a vowel's.
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

  /// A name, and how else it is written where a letter becomes two: Groß, GROSS.
  static Collection<String> spellings(String name) {
    var byKey = new LinkedHashMap<String, String>();
    String whole = composed(name);
    Stream.of(whole, whole.toUpperCase(Locale.ROOT), whole.toLowerCase(Locale.ROOT))
        .forEach(spelling -> byKey.putIfAbsent(key(spelling), spelling));
    return byKey.values();
  }

  /// Whether it is one word, as a part of a name is.
  static boolean isOneWord(String name) {
    return words(name).size() < 2;
  }

  private static List<String> words(String name) {
    return Stream.of(name.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  /// Looks for a person's whole name: in any case, the family name first too, and as it is written
  /// where no blanks are.
  void addPerson(String name) {
    if (isOneWord(name)) {
      addPart(name);
      return;
    }
    addWhole(name);
    addWhole(familyNameFirst(name));
    String between = key(name).length() < SHORTEST_JOINED ? BLANK : JOINED;
    for (String spelling : spellings(name)) {
      wholes.put(joined(words(spelling), between), key(spelling));
    }
  }

  /// As in lists: "Holm, Ludwig van".
  static String familyNameFirst(String name) {
    String blanks = name.strip();
    int last = blanks.lastIndexOf(' ');
    return last < 0 ? name : blanks.substring(last + 1) + ", " + blanks.substring(0, last);
  }

  /// Looks for a name of more than one word, in any case.
  void addWhole(String name) {
    if (key(name).length() >= SHORTEST) {
      for (String spelling : spellings(name)) {
        wholes.put(joined(List.of(spelling.strip().split("\\s+")), BLANK), key(spelling));
      }
    }
  }

  /// Looks for what may be a role as well: in small letters it is one.
  void addRoleOrName(String name) {
    if (key(name).length() >= SHORTEST) {
      rolesOrNames.addAll(spellings(name));
    }
  }

  /// Looks for a part of a name: with a capital at its beginning, in capitals where it is long
  /// enough, and in any case where it is a handle.
  void addPart(String name) {
    if (key(name).length() >= SHORTEST) {
      parts.addAll(spellings(name));
    }
  }

  /// Looks for what is written in these very letters.
  void addAsWritten(String name) {
    if (key(name).length() >= SHORTEST) {
      asWritten.add(composed(name));
    }
  }

  private static String joined(List<String> words, String between) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining(between));
  }

  /// What finds all of them; of two names that begin alike, the longer one. A mark beside a name
  /// hides it not: endings are written to it, and রামের is "of রাম".
  Pattern pattern() {
    var longestFirst = Comparator.comparingInt(this::letters).reversed();
    List<String> names = wholes.keySet().stream().sorted(longestFirst).toList();
    List<String> anyPart = quoted(parts.stream());
    List<String> longPart =
        quoted(parts.stream().filter(part -> key(part).length() >= SHORTEST_IN_CAPITALS));
    return Pattern.compile(
        Stream.of(
                "@?" + inAnyCase(names),
                WITH_A_CAPITAL + inAnyCase(quoted(rolesOrNames.stream())),
                "@" + inAnyCase(anyPart),
                CAPITALISED + inAnyCase(anyPart),
                IN_CAPITALS + inAnyCase(longPart),
                anyOf(quoted(asWritten.stream())))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  private int letters(String whole) {
    return wholes.getOrDefault(whole, "").length();
  }

  private static List<String> quoted(Stream<String> words) {
    return words
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .toList();
  }

  private static String inAnyCase(List<String> patterns) {
    return "(?iu:" + anyOf(patterns) + ")";
  }

  private static String anyOf(List<String> patterns) {
    return patterns.isEmpty() ? "(?!)" : "(?:" + String.join("|", patterns) + ")";
  }
}
