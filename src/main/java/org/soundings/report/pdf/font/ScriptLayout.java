package org.soundings.report.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Lays out letters whose forms and places depend on their neighbours, as in Devanagari, with the
/// layout engine of the JDK (HarfBuzz).
final class ScriptLayout {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font font;

  private ScriptLayout(Font font) {
    this.font = font;
  }

  static ScriptLayout of(byte[] fontFile) throws IOException {
    try {
      return new ScriptLayout(
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(fontFile)));
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  /// @param size in points
  GlyphVector glyphs(String text, float size) {
    return font.deriveFont(size)
        .layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
  }
}
