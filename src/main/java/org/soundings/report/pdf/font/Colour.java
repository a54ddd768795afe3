package org.soundings.report.pdf.font;

/// An sRGB colour, `0xRRGGBB`.
public record Colour(int rgb) {

  public static Colour parse(String text) {
    if (!text.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("not a colour like #14202B: " + text);
    }
    return new Colour(Integer.parseInt(text.substring(1), 16));
  }
}
