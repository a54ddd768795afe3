package org.soundings.report.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.markdown.VisibleText;
import org.soundings.report.pdf.font.ArabicShaper;
import org.soundings.report.pdf.font.FontFace;
import org.soundings.report.pdf.font.FontFaces;

/// Finds a font for every character. The font of a script whose letters change with their
/// neighbours gets whole words. A character that no font has is spelled out as `‹U+1F600›`, so that
/// nothing is lost.
final class GlyphChooser {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final FontFaces fonts;

  GlyphChooser(FontFaces fonts) {
    this.fonts = fonts;
  }

  /// The glyphs of a text that will not be broken into lines.
  List<Glyphs> glyphs(String text, Run.Letters run) {
    if (fonts.hasAll(run.style().weight(), text)) {
      return List.of(of(text, "", fonts.face(run.style().weight()), run));
    }
    boolean isArabic = text.codePoints().anyMatch(ArabicShaper::isArabic);
    return isArabic ? split(ArabicShaper.shared().shape(text), run) : split(text, run);
  }

  private List<Glyphs> split(String text, Run.Letters run) {
    var glyphs = new ArrayList<Glyphs>();
    int start = 0;
    Optional<FontFace> current = Optional.empty();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      Optional<FontFace> face =
          isPrivate(character) ? Optional.empty() : fonts.face(run.style().weight(), character);
      boolean isInside = current.isPresent() && current.get().isLaidOut();
      if (isJoiner(character) && isInside) {
        // It is part of the layout.
        i = next;
        continue;
      }
      if (isJoiner(character) || face.isEmpty()) {
        addIfAny(glyphs, text.substring(start, i), current, run);
        glyphs.add(isJoiner(character) ? unseen(character, run) : spelledOut(character, run));
        start = next;
      } else if (current.isEmpty() || current.get() != face.get()) {
        addIfAny(glyphs, text.substring(start, i), current, run);
        start = i;
      }
      current = start == next ? Optional.empty() : face;
      i = next;
    }
    addIfAny(glyphs, text.substring(start), current, run);
    return glyphs;
  }

  private static void addIfAny(
      List<Glyphs> glyphs, String text, Optional<FontFace> face, Run.Letters run) {
    if (!text.isEmpty() && face.isPresent()) {
      // Some readers do not understand how OpenPDF maps characters beyond U+FFFF, so their text is
      // written too.
      boolean isBeyond = text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
      glyphs.add(of(text, isBeyond ? text : "", face.get(), run));
    }
  }

  private Glyphs spelledOut(int character, Run.Letters run) {
    FontFace font = fonts.face(run.style().weight());
    String spoken = isPrivate(character) ? "" : Character.toString(character);
    return of(VisibleText.name(character), spoken, font, run);
  }

  /// A joiner or a variation selector, which changes its neighbours and is invisible.
  private Glyphs unseen(int character, Run.Letters run) {
    return of("", Character.toString(character), fonts.face(run.style().weight()), run);
  }

  /// Private-use characters have no common meaning (and PDF/A requires one).
  static boolean isPrivate(int character) {
    return Character.getType(character) == Character.PRIVATE_USE;
  }

  static boolean isJoiner(int character) {
    return character == ZERO_WIDTH_JOINER
        || character == ZERO_WIDTH_NON_JOINER
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  static Glyphs of(String shown, String spoken, FontFace font, Run.Letters run) {
    float size = run.style().size();
    float tracking = run.style().tracking();
    if (font.isLaidOut()) {
      String text = spoken.isEmpty() ? shown : spoken;
      return new Glyphs(
          shown, text, font, run.style(), run.link(), run.tag(), false, font.width(shown, size));
    }
    float width = 0;
    for (int i = 0; i < shown.length(); ) {
      int character = shown.codePointAt(i);
      width += font.width(character) * size + tracking;
      i += Character.charCount(character);
    }
    return new Glyphs(
        shown, spoken, font, run.style(), run.link(), run.tag(), run.hyphenated(), width);
  }
}
