package org.soundings.ui.workshop.run;

/// What the buttons of a step do; the keys of the screen do the same.
public interface StepCommands {

  void startOrPause();

  void present();

  void vote();

  /// Begins the silent round on the question of the step.
  void write();

  /// Goes on with the silent round on a question, at whatever step that stands.
  void write(String question);

  void card();

  void jot(QuickNoteKind kind);

  void next();

  /// Goes to the end of the session.
  void close();

  /// Goes to those who come.
  void prepare();
}
