package org.soundings.report.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Lays out letters whose forms and places depend on their neighbours, as in Devanagari, with the
/// layout engine of the JDK (HarfBuzz).
///
/// The engine needs fontconfig, which small containers do not have. So it is started only for a
/// text that needs it.
final class ScriptLayout {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final byte[] file;
  private @Nullable Font font;
  private boolean isTried;

  ScriptLayout(byte[] file) {
    this.file = file;
  }

  /// Whether the engine works on this machine. If not, letters are drawn one after another.
  synchronized boolean isAvailable() {
    if (!isTried) {
      isTried = true;
      font = font();
    }
    return font != null;
  }

  /// @param size in points
  GlyphVector glyphs(String text, float size) {
    if (!isAvailable() || font == null) {
      throw new IllegalStateException("the layout engine is not available");
    }
    return font.deriveFont(size)
        .layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
  }

  private @Nullable Font font() {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    } catch (FontFormatException e) {
      throw new IllegalStateException("a bundled font is damaged", e);
    } catch (IOException | LinkageError e) {
      // What the JDK reports without fontconfig.
      return null;
    }
  }
}
