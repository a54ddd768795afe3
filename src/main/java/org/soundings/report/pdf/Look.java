package org.soundings.report.pdf;

import org.soundings.report.pdf.Faces.Weight;

/// How a run of letters looks.
record Look(Weight weight, float size, Colour colour, boolean struck) {

  private static final float HEADLINE = 18;
  private static final float COVER = 28;

  static Look of(Type type, Colour colour) {
    return new Look(type.semibold() ? Weight.SEMIBOLD : Weight.REGULAR, type.size(), colour, false);
  }

  Look strong() {
    return new Look(Weight.SEMIBOLD, size, colour, struck);
  }

  Look in(Colour other) {
    return new Look(weight, size, other, struck);
  }

  Look sized(float points) {
    return new Look(weight, points, colour, struck);
  }

  Look crossedOut() {
    return new Look(weight, size, colour, true);
  }

  /// JetBrains Mono looks larger than Inter: it is set a tenth smaller.
  Look code() {
    return weight == Weight.MONO ? this : new Look(Weight.MONO, size * 0.9f, colour, struck);
  }

  /// The distance added between letters: large ones stand closer.
  float tracking() {
    return tracking(size);
  }

  static float tracking(float size) {
    return size >= COVER ? -0.5f : size >= HEADLINE ? -0.2f : 0;
  }
}
