package org.soundings.ui.history;

/// The way back to what stood before a change.
interface WayBack {

  /// Whether what stood before can be brought back, and is not what stands there now.
  boolean isOpen();

  /// Puts back what stood before, as a change of its own. Does nothing where it is not open.
  void take();
}
