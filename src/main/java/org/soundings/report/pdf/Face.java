package org.soundings.report.pdf;

import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/// One font file, with the widths of its characters.
final class Face {

  private static final int KEPT = 0x2100;
  private static final float UNKNOWN = -1;

  final BaseFont font;
  private final float[] widths = new float[KEPT];

  Face(BaseFont font) {
    this.font = font;
    Arrays.fill(widths, UNKNOWN);
  }

  boolean has(int character) {
    return font.charExists(character);
  }

  /// The width of a character at size 1.
  float width(int character) {
    if (character >= KEPT) {
      return font.getWidth(character) / 1000f;
    }
    if (widths[character] == UNKNOWN) {
      widths[character] = font.getWidth(character) / 1000f;
    }
    return widths[character];
  }
}
