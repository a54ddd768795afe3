package org.soundings.ui.control;

/// Nodes side by side that are chosen with the arrow keys. Between other buttons the arrow keys
/// only move the focus.
public interface ArrowKeyGroup {

  /// Whether a choice only switches the view and uses no letters or digits.
  boolean isTurning();
}
