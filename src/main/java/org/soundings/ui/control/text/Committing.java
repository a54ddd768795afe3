package org.soundings.ui.control.text;

/// A place where people type and that hands over its text several times a second.
public interface Committing {

  /// Hands over at once what was typed, so that an undo or a change of screen sees it.
  void commitNow();
}
