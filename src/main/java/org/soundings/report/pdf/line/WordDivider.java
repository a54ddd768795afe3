package org.soundings.report.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.language.Language;

/// Divides a word at the end of a line: with a hyphen that is only on paper, or after a hyphen of
/// the word.
final class WordDivider {

  /// A word is moved to the next line as a whole if less than this share of the line stays empty.
  private static final float EMPTY = 0.1f;

  /// A hyphen at the end of a line, which is no part of the word (ISO 32000-1, 14.8.2.2.3).
  private static final String SOFT_HYPHEN = "\u00AD";

  /// Letters with punctuation around them.
  private static final Pattern WORD =
      Pattern.compile("([(„“\"‚‘»›]*)(\\p{L}+(?:-\\p{L}+)*)([.,:;!?)“”\"’«‹]*)");

  private final Hyphenation hyphenation;

  WordDivider(Language language) {
    hyphenation = Hyphenation.of(language);
  }

  /// The same letters, without divisions if they are in another language. Titles of evidence and
  /// other short typed text is part of the text of the program.
  Run.Letters dividing(Run.Letters letters) {
    return letters.hyphenated() && !hyphenation.canDivide(letters.text())
        ? new Run.Letters(letters.text(), letters.style(), letters.link(), letters.tag(), false)
        : letters;
  }

  /// A word in two parts.
  record Division(Atom first, Atom rest) {}

  /// @param room at the end of the line, points
  /// @param line the width of the line, points
  Optional<Division> divided(Atom atom, float room, float line) {
    if (room < line * EMPTY
        || atom.parts().size() != 1
        || !(atom.parts().getFirst() instanceof Atom.Text(Glyphs glyphs))
        || !glyphs.hyphenated()) {
      return Optional.empty();
    }
    Matcher word = WORD.matcher(glyphs.shown());
    return word.matches() ? divided(glyphs, word.start(2), word.group(2), room) : Optional.empty();
  }

  /// The last division that fits.
  private Optional<Division> divided(Glyphs glyphs, int start, String word, float room) {
    return places(word).stream()
        .map(place -> divided(glyphs, start + place.at(), place.needsHyphen()))
        .filter(division -> division.first().width() <= room)
        .reduce((_, last) -> last);
  }

  /// @param at the number of characters before it
  private record Place(int at, boolean needsHyphen) {}

  private List<Place> places(String word) {
    var places = new ArrayList<Place>();
    int from = 0;
    for (String part : word.split("-")) {
      // Identifiers have hyphens too, but no capitals.
      if (from > 0 && Character.isUpperCase(word.charAt(0))) {
        places.add(new Place(from, false));
      }
      for (int at : hyphenation.divisions(part)) {
        places.add(new Place(from + at, true));
      }
      from += part.length() + 1;
    }
    return places;
  }

  private static Division divided(Glyphs glyphs, int at, boolean needsHyphen) {
    var first = new ArrayList<Atom.Part>();
    first.add(new Atom.Text(part(glyphs, glyphs.shown().substring(0, at), "")));
    if (needsHyphen) {
      first.add(new Atom.Text(part(glyphs, "-", SOFT_HYPHEN)));
    }
    var rest = new Atom.Text(part(glyphs, glyphs.shown().substring(at), ""));
    return new Division(new Atom(first), new Atom(List.of(rest)));
  }

  private static Glyphs part(Glyphs of, String shown, String spoken) {
    var run = new Run.Letters("", of.style(), of.link(), of.tag(), true);
    return GlyphChooser.of(shown, spoken, of.font(), run);
  }
}
