package org.soundings.ui.history;

/// Restores the value before a change.
interface PreviousValue {

  /// Whether the old value can be restored, and differs from the current one.
  boolean isOpen();

  /// Restores the old value, as a new change. Does nothing if it cannot be restored.
  void take();
}
