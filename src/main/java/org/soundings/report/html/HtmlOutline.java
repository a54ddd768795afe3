package org.soundings.report.html;

/// Keeps headings in order: none is more than one level below the previous one.
final class HtmlOutline {

  private static final int DEEPEST = 6;

  private int last = 1;
  private int own = 1;

  /// The level for a heading of the program.
  int heading(int wanted) {
    last = Math.min(Math.min(wanted, DEEPEST), last + 1);
    own = last;
    return last;
  }

  /// The level for a heading in typed text, below the program's own.
  ///
  /// @param typed from 1
  int typed(int typed) {
    last = Math.min(Math.min(own + typed, DEEPEST), last + 1);
    return last;
  }
}
