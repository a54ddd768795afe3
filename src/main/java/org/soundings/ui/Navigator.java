package org.soundings.ui;

/// Takes people from one place to another.
@FunctionalInterface
public interface Navigator {
  void go(Place place);
}
