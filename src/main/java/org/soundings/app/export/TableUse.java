package org.soundings.app.export;

/// Who reads a table of actions: people with a spreadsheet, or the import of an issue tracker.
public enum TableUse {
  PLAIN,
  JIRA,
  GITHUB,
  GITLAB
}
