package org.soundings.ui.findings;

/// One row of the table: a line of a report, or the heading of a group of them.
sealed interface FindingRow permits FindingEntry, FindingRow.Heading {

  /// The heading of a group.
  ///
  /// @param title what its lines have in common
  /// @param level how many bars of four the worst of them shows
  /// @param levelWords the worst level in words
  /// @param count how many lines there are
  /// @param isOpen whether they are listed below it
  record Heading(String title, int level, String levelWords, int count, boolean isOpen)
      implements FindingRow {}
}
