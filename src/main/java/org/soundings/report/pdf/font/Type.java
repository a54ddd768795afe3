package org.soundings.report.pdf.font;

/// A size of text with the distance of its lines.
public record Type(float size, float leading, boolean semibold) {

  /// The smallest text in a report, in points.
  static final float SMALLEST = 8;

  /// Smaller letters with proportional leading, but never too small to print.
  public Type smaller(float share) {
    float smaller = Math.max(size * share, Math.min(size, SMALLEST));
    return new Type(smaller, leading * smaller / size, semibold);
  }

  /// The base line below the upper edge of a line, with the letters in the middle of the line.
  public float baseline() {
    return (leading + size * 0.72f) / 2;
  }
}
