package org.soundings.report.pdf.line;

/// Counts the figures through the whole report.
public final class FigureNumbers {

  private int last;

  /// @param before how many figures stand before the first that is counted
  FigureNumbers(int before) {
    last = before;
  }

  public int next() {
    return ++last;
  }

  int last() {
    return last;
  }

  /// Passes over figures that have their numbers already.
  void skip(int figures) {
    last += figures;
  }
}
