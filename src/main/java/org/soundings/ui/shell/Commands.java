package org.soundings.ui.shell;

/// The actions that are available everywhere while an assessment is open.
interface Commands {
  void undo();

  void redo();

  void palette();

  void allKeys();

  void tour();

  void switchTheme();

  void newAssessment();

  void openFolder();

  void showFolder();

  void saveCopy();

  /// Reopens a read-only assessment for editing.
  void openForWriting();

  void close();
}
