package org.soundings.report.pdf;

/// A size of text with the distance of its lines.
record Type(float size, float leading, boolean semibold) {

  /// Where the base line stands below the upper edge of a line: the letters' middle in the line's.
  float baseline() {
    return (leading + size * 0.72f) / 2;
  }
}
