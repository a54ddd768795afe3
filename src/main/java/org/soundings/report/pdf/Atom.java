package org.soundings.report.pdf;

import java.util.List;

/// What never stands on two lines: a word, the spaces between two words, or a forced end of line
/// (no parts at all).
record Atom(List<Part> parts, float width, boolean isSpace) {

  static final Atom BREAK = new Atom(List.of());

  sealed interface Part {
    float width();
  }

  record Text(Glyphs glyphs) implements Part {
    @Override
    public float width() {
      return glyphs.width();
    }
  }

  record Drawing(Run.Symbol symbol) implements Part {
    @Override
    public float width() {
      return symbol.width();
    }
  }

  Atom(List<Part> parts) {
    this(
        List.copyOf(parts),
        (float) parts.stream().mapToDouble(Part::width).sum(),
        !parts.isEmpty() && parts.stream().allMatch(Atom::isSpace));
  }

  boolean isBreak() {
    return parts.isEmpty();
  }

  private static boolean isSpace(Part part) {
    return part instanceof Text(Glyphs glyphs)
        && !glyphs.shown().isEmpty()
        && glyphs.shown().chars().allMatch(c -> c == ' ' || c == '\t');
  }
}
