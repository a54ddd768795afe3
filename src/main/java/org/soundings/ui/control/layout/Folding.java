package org.soundings.ui.control.layout;

/// A part that has its own layout while the panes are stacked and the whole screen scrolls.
interface Folding {

  /// @param sight the height of the visible area, in pixels
  void fold(double sight);

  /// The panes are side by side again.
  void unfold();
}
