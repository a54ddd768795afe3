package org.soundings.report.pdf.line;

import java.util.BitSet;
import java.util.List;
import org.soundings.markdown.VisibleText;
import org.soundings.report.brand.Brand;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.font.FontFaces.Weight;

/// The characters of a text that no font has. A report shows their numbers.
public final class UnshownCharacters {

  private UnshownCharacters() {}

  /// As they are shown, such as `‹U+10330›`, each once.
  public static List<String> in(String text, Brand brand) {
    var fonts = new FontFaces(brand);
    var used = new BitSet();
    text.codePoints().filter(character -> character > ' ').forEach(used::set);
    return used.stream()
        .filter(character -> isUnshown(character, fonts))
        .mapToObj(VisibleText::name)
        .toList();
  }

  private static boolean isUnshown(int character, FontFaces fonts) {
    return GlyphChooser.isPrivate(character)
        || !GlyphChooser.isJoiner(character) && fonts.face(Weight.REGULAR, character).isEmpty();
  }
}
