package org.soundings.ui.workshop.run;

/// The commands of the buttons of an item; the shortcuts of the screen run the same.
public interface StepCommands {

  void startOrPause();

  void present();

  void vote();

  /// Starts the silent round on the question of the item.
  void write();

  /// Resumes the silent round on a question, at whichever item the question is.
  void write(String question);

  void card();

  void jot(QuickNoteKind kind);

  void next();

  /// Opens the close side of the session.
  void close();

  /// Opens the prepare side, with the participants.
  void prepare();
}
