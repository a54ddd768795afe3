package org.soundings.ui.screen;

import java.util.List;
import java.util.Optional;

/// What comes to the front in a list when the thing in front is taken away.
public final class Neighbour {
  private Neighbour() {}

  /// The one after it, else the one before it; empty where there is no other.
  public static <T> Optional<T> of(T gone, List<T> all) {
    int at = all.indexOf(gone);
    if (at < 0 || all.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(all.get(at + 1 < all.size() ? at + 1 : at - 1));
  }
}
