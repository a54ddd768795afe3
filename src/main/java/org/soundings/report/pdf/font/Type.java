package org.soundings.report.pdf.font;

/// A size of text with the distance of its lines.
public record Type(float size, float leading, boolean semibold) {

  private static final float SMALLEST = 8;

  /// Smaller letters with lines as much closer, and never so small that print loses them.
  public Type smaller(float share) {
    float smaller = Math.max(size * share, Math.min(size, SMALLEST));
    return new Type(smaller, leading * smaller / size, semibold);
  }

  /// Where the base line stands below the upper edge of a line: the letters' middle in the line's.
  public float baseline() {
    return (leading + size * 0.72f) / 2;
  }
}
