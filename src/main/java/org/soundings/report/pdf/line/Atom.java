package org.soundings.report.pdf.line;

import java.util.List;

/// An unbreakable unit: a word, the spaces between two words, or a forced line break (no parts at
/// all).
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
    this(List.copyOf(parts), width(parts), isSpace(parts));
  }

  private static float width(List<Part> parts) {
    double width = 0;
    for (Part part : parts) {
      width += part.width();
    }
    return (float) width;
  }

  boolean isBreak() {
    return parts.isEmpty();
  }

  private static boolean isSpace(List<Part> parts) {
    for (Part part : parts) {
      if (!(part instanceof Text(Glyphs glyphs)) || !isSpace(glyphs.shown())) {
        return false;
      }
    }
    return !parts.isEmpty();
  }

  private static boolean isSpace(String shown) {
    for (int i = 0; i < shown.length(); i++) {
      if (shown.charAt(i) != ' ' && shown.charAt(i) != '\t') {
        return false;
      }
    }
    return !shown.isEmpty();
  }
}
