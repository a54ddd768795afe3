package org.soundings.ui.screen;

/// Opens places.
@FunctionalInterface
public interface Navigator {
  void go(Place place);

  /// Makes the current screen read the assessment again.
  default void refresh() {}
}
