package org.soundings.report.pdf.font;

import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/// One font file, with the widths of its characters. If two threads look up the same character at
/// the same time, both get the same number.
public final class FontFace {

  private static final int KEPT = 0x2100;
  private static final float UNKNOWN = -1;

  /// The characters before it are Latin letters and digits, which are drawn as they are typed.
  private static final char FIRST_OF_OTHERS = '\u0250';

  public final BaseFont font;
  private final String file;
  private final byte[] bytes;
  private final float[] widths = new float[KEPT];
  private final Optional<ScriptLayout> layout;
  private final byte[] plain = new byte[FIRST_OF_OTHERS];

  /// @param layout of a script whose letters change with their neighbours
  FontFace(BaseFont font, String file, byte[] bytes, Optional<ScriptLayout> layout) {
    this.layout = layout;
    this.font = font;
    this.file = file;
    this.bytes = bytes;
    Arrays.fill(widths, UNKNOWN);
  }

  /// The name of its file, which is unique.
  public String file() {
    return file;
  }

  /// The font file, for drawing the same letters elsewhere.
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  public boolean has(int character) {
    return font.charExists(character);
  }

  /// Whether it can draw a character that is independent of its neighbours.
  boolean isPlain(char character) {
    return character < FIRST_OF_OTHERS && plain(character);
  }

  private boolean plain(char character) {
    if (plain[character] == 0) {
      plain[character] = (byte) (has(character) ? 1 : -1);
    }
    return plain[character] > 0;
  }

  /// Whether letters are placed by [#glyphs], not one after another.
  public boolean isLaidOut() {
    return layout.filter(ScriptLayout::isAvailable).isPresent();
  }

  /// The letters of a text with their places.
  ///
  /// @param size in points
  public GlyphVector glyphs(String text, float size) {
    return layout.orElseThrow().glyphs(text, size);
  }

  /// The width of a text, in points.
  public float width(String text, float size) {
    GlyphVector glyphs = glyphs(text, size);
    return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
  }

  /// The width of a character at size 1.
  public float width(int character) {
    if (character >= KEPT) {
      return font.getWidth(character) / 1000f;
    }
    if (widths[character] == UNKNOWN) {
      widths[character] = font.getWidth(character) / 1000f;
    }
    return widths[character];
  }
}
