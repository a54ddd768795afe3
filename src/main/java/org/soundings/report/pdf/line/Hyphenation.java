package org.soundings.report.pdf.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;
import org.soundings.language.Language;

/// Where words may be divided, by patterns. Only German has patterns. Its words are long, and those
/// of English are short enough.
final class Hyphenation {

  private static final String PLACE = "/org/soundings/report/pdf/hyphenation/de.xml";

  /// The minimum number of letters before and after a division.
  private static final int LEAST = 3;

  /// A shorter word is never divided.
  private static final int SHORTEST = 8;

  /// Words that only English text has.
  private static final Pattern ENGLISH =
      Pattern.compile("(?i)\\b(the|and|of|is|to|with|from|for|it|not)\\b");

  private static final Hyphenation NONE = new Hyphenation(Optional.empty());

  private final Optional<HyphenationTree> patterns;

  /// Read for the first German text.
  private static final class German {
    static final Hyphenation PATTERNS = new Hyphenation(Optional.of(read()));
  }

  static Hyphenation of(Language language) {
    return language.tag().equals("de") ? German.PATTERNS : NONE;
  }

  private Hyphenation(Optional<HyphenationTree> patterns) {
    this.patterns = patterns;
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
    var found = patterns.get().hyphenate(word, LEAST, LEAST);
    return found == null ? List.of() : Arrays.stream(found.getHyphenationPoints()).boxed().toList();
  }

  private static boolean isWord(String word) {
    return Character.isLetter(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /// @throws IllegalStateException if the program was packed without its patterns
  private static HyphenationTree read() {
    try (InputStream in = Hyphenation.class.getResourceAsStream(PLACE)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + PLACE);
      }
      var patterns = new HyphenationTree();
      patterns.loadSimplePatterns(in);
      return patterns;
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + PLACE, e);
    }
  }
}
