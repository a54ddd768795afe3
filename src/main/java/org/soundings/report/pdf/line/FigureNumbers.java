package org.soundings.report.pdf.line;

/// Counts the figures through the whole report.
public final class FigureNumbers {

  private int last;

  /// @param before the number of figures before the first one that is counted
  FigureNumbers(int before) {
    last = before;
  }

  public int next() {
    return ++last;
  }

  int last() {
    return last;
  }

  /// Skips figures that have their numbers already.
  void skip(int figures) {
    last += figures;
  }
}
