package org.soundings.ui.control.layout;

/// A part that lays itself out otherwise while panes stand one below the other and the whole
/// scrolls.
interface Folding {

  /// @param sight how much of the whole is in sight at once, pixels
  void fold(double sight);

  /// Panes stand beside each other again.
  void unfold();
}
