package org.soundings.ui.shell;

/// What can be done from everywhere while an assessment is open.
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

  /// Opens anew, to be written, what could only be read until now.
  void openForWriting();

  void close();
}
