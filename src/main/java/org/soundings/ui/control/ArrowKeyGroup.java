package org.soundings.ui.control;

/// Nodes side by side among which the arrow keys choose, so that they do not move the focus as they
/// do between other buttons.
public interface ArrowKeyGroup {

  /// Whether a choice only turns what is shown and takes no letters or digits.
  boolean isTurning();
}
