package org.soundings.ui.screen;

/// Takes people from one place to another.
@FunctionalInterface
public interface Navigator {
  void go(Place place);

  /// Has the screen in front look again at what is on disk.
  default void refresh() {}
}
