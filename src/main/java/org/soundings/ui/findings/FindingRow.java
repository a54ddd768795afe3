package org.soundings.ui.findings;

/// A row of the table: a finding, or the heading of a group of findings.
sealed interface FindingRow permits FindingEntry, FindingRow.Heading {

  /// The heading of a group.
  ///
  /// @param title what its findings have in common
  /// @param level how many of the four bars are filled, from its highest level
  /// @param levelWords its highest level as text
  /// @param count the number of its findings
  /// @param isOpen whether the findings are listed below it
  record Heading(String title, int level, String levelWords, int count, boolean isOpen)
      implements FindingRow {}
}
