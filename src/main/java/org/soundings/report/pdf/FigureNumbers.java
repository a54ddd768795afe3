package org.soundings.report.pdf;

/// Counts the figures through the whole report.
final class FigureNumbers {

  private int last;

  int next() {
    return ++last;
  }
}
