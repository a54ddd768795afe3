package org.soundings.report.pdf.font;

import org.soundings.report.pdf.font.FontFaces.Weight;

/// The style of a run of letters.
public record TextStyle(Weight weight, float size, Colour colour, boolean struck) {

  private static final float HEADLINE = 18;
  private static final float COVER = 28;

  public static TextStyle of(Type type, Colour colour) {
    return new TextStyle(
        type.semibold() ? Weight.SEMIBOLD : Weight.REGULAR, type.size(), colour, false);
  }

  public TextStyle strong() {
    return new TextStyle(Weight.SEMIBOLD, size, colour, struck);
  }

  public TextStyle in(Colour other) {
    return new TextStyle(weight, size, other, struck);
  }

  public TextStyle crossedOut() {
    return new TextStyle(weight, size, colour, true);
  }

  /// JetBrains Mono looks larger than Inter, so it is set a tenth smaller, if it stays readable.
  public TextStyle code() {
    float smaller = Math.max(size * 0.9f, Math.min(size, Type.SMALLEST));
    return weight == Weight.MONO ? this : new TextStyle(Weight.MONO, smaller, colour, struck);
  }

  /// The additional distance between letters. Large ones are closer together.
  public float tracking() {
    return tracking(size);
  }

  public static float tracking(float size) {
    return size >= COVER ? -0.5f : size >= HEADLINE ? -0.2f : 0;
  }
}
