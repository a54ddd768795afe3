package org.soundings.ui.control.text;

/// An input that commits its text several times a second.
public interface Committing {

  /// Commits the typed text at once, so that an undo or a change of screen includes it.
  void commitNow();
}
