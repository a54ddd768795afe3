package org.soundings.report.pdf.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.soundings.language.Language;

/// Where words may be divided, by patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er",
/// 1983). Only German has patterns. Its words are long, and those of English are short enough.
final class Hyphenation {

  private static final String PLACE = "/org/soundings/report/pdf/hyphenation/de.txt";

  /// The minimum number of letters before and after a division.
  private static final int LEAST = 3;

  /// A shorter word is never divided.
  private static final int SHORTEST = 8;

  /// Words that only English text has.
  private static final Pattern ENGLISH =
      Pattern.compile("(?i)\\b(the|and|of|is|to|with|from|for|it|not)\\b");

  private static final Hyphenation NONE = new Hyphenation(Map.of());

  /// The letters of a pattern, and its weights before, between and after them.
  private final Map<String, byte[]> patterns;

  private final int longest;

  /// Read for the first German text.
  private static final class German {
    static final Hyphenation PATTERNS = new Hyphenation(read());
  }

  static Hyphenation of(Language language) {
    return language.tag().equals("de") ? German.PATTERNS : NONE;
  }

  private Hyphenation(Map<String, byte[]> patterns) {
    this.patterns = patterns;
    longest = patterns.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /// Whether a text is in this language, as far as its short words tell.
  boolean canDivide(String text) {
    return this == NONE || !ENGLISH.matcher(text).find();
  }

  /// The numbers of letters before each division of a word, ascending. Empty for a text that is not
  /// only a word of small letters after the first, such as an abbreviation, a name of a file or an
  /// identifier.
  List<Integer> divisions(String word) {
    if (patterns.isEmpty() || word.length() < SHORTEST || !isWord(word)) {
      return List.of();
    }
    byte[] weights = weights("." + word.toLowerCase(Locale.ROOT) + ".");
    return IntStream.rangeClosed(LEAST, word.length() - LEAST)
        .filter(at -> weights[at + 1] % 2 == 1)
        .boxed()
        .toList();
  }

  private static boolean isWord(String word) {
    return Character.isLetter(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /// The largest weight of all patterns at each place of a word.
  private byte[] weights(String word) {
    byte[] weights = new byte[word.length() + 1];
    for (int from = 0; from < word.length(); from++) {
      for (int to = from + 1; to <= Math.min(word.length(), from + longest); to++) {
        byte[] pattern = patterns.get(word.substring(from, to));
        for (int i = 0; pattern != null && i < pattern.length; i++) {
          weights[from + i] = (byte) Math.max(weights[from + i], pattern[i]);
        }
      }
    }
    return weights;
  }

  /// @throws IllegalStateException if the program was packed without its patterns
  private static Map<String, byte[]> read() {
    try (InputStream in = Hyphenation.class.getResourceAsStream(PLACE)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + PLACE);
      }
      var patterns = new HashMap<String, byte[]>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("%"))
          .forEach(line -> patterns.put(line.replaceAll("[0-9]", ""), weightsOf(line)));
      return Map.copyOf(patterns);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + PLACE, e);
    }
  }

  private static byte[] weightsOf(String pattern) {
    byte[] weights = new byte[pattern.length() + 1];
    int at = 0;
    for (char c : pattern.toCharArray()) {
      if (c >= '0' && c <= '9') {
        weights[at] = (byte) (c - '0');
      } else {
        at++;
      }
    }
    return java.util.Arrays.copyOf(weights, at + 1);
  }
}
