package org.soundings.report.pdf.line;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.soundings.report.pdf.font.ArabicShaper;

/// Turns the parts of a line from logical into visual order (Unicode Standard Annex 9).
final class VisualOrder {

  /// Represents a drawing while directions are resolved.
  private static final String OBJECT = "\uFFFC";

  private static final String MIRRORED = "()[]{}<>«»‹›⟨⟩";

  private final boolean rightToLeft;

  VisualOrder(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  List<Atom.Part> of(List<Atom.Part> parts) {
    var text = new StringBuilder();
    parts.forEach(part -> text.append(shown(part)));
    var bidi =
        new Bidi(
            text.toString(),
            rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    var pieces = new ArrayList<Atom.Part>();
    var levels = new ArrayList<Byte>();
    int at = 0;
    for (Atom.Part part : parts) {
      cut(part, at, bidi, pieces, levels);
      at += shown(part).length();
    }
    var ordered = pieces.toArray(Atom.Part[]::new);
    byte[] levelBytes = new byte[levels.size()];
    for (int i = 0; i < levelBytes.length; i++) {
      levelBytes[i] = levels.get(i);
    }
    Bidi.reorderVisually(levelBytes, 0, ordered, 0, ordered.length);
    return List.of(ordered);
  }

  /// Splits a part at a change of direction.
  private static void cut(
      Atom.Part part, int at, Bidi bidi, List<Atom.Part> pieces, List<Byte> levels) {
    String shown = shown(part);
    if (shown.isEmpty() || !(part instanceof Atom.Text(Glyphs glyphs))) {
      pieces.add(part);
      levels.add((byte) bidi.getLevelAt(Math.min(at, Math.max(0, bidi.getLength() - 1))));
      return;
    }
    int start = 0;
    for (int i = 1; i <= shown.length(); i++) {
      int level = bidi.getLevelAt(at + start);
      if (i == shown.length() || bidi.getLevelAt(at + i) != level) {
        pieces.add(new Atom.Text(piece(glyphs, shown.substring(start, i), level)));
        levels.add((byte) level);
        start = i;
      }
    }
  }

  private static Glyphs piece(Glyphs glyphs, String shown, int level) {
    String onPaper = level % 2 == 0 ? shown : reversed(shown);
    boolean isWhole = shown.length() == glyphs.shown().length();
    String letters = letters(shown);
    String spoken =
        isWhole && !glyphs.spoken().isEmpty()
            ? glyphs.spoken()
            : letters.equals(onPaper) ? "" : letters;
    var run = new Run.Letters("", glyphs.style(), glyphs.link(), glyphs.tag());
    return GlyphChooser.of(onPaper, spoken, glyphs.font(), run);
  }

  /// The letters before [ArabicShaper] chose their forms.
  private static String letters(String shown) {
    var letters = new StringBuilder();
    for (char c : shown.toCharArray()) {
      boolean isForm = (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
      letters.append(
          isForm
              ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
              : String.valueOf(c));
    }
    return letters.toString();
  }

  /// Reversed, with each mark after its letter and brackets mirrored.
  private static String reversed(String text) {
    var clusters = new ArrayList<String>();
    for (int i = 0; i < text.length(); ) {
      int end = i + Character.charCount(text.codePointAt(i));
      while (end < text.length()
          && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
        end++;
      }
      clusters.add(mirrored(text.substring(i, end)));
      i = end;
    }
    Collections.reverse(clusters);
    return String.join("", clusters);
  }

  private static String mirrored(String cluster) {
    int at = MIRRORED.indexOf(cluster.charAt(0));
    return at < 0 || cluster.length() > 1
        ? cluster
        : String.valueOf(MIRRORED.charAt(at % 2 == 0 ? at + 1 : at - 1));
  }

  private static String shown(Atom.Part part) {
    return switch (part) {
      case Atom.Text(Glyphs glyphs) -> glyphs.shown();
      case Atom.Drawing _ -> OBJECT;
    };
  }
}
