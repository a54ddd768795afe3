package org.soundings.ui.screen;

import java.util.List;
import java.util.Optional;

/// Finds the item that is selected in a list after the selected item is removed.
public final class Neighbour {
  private Neighbour() {}

  /// The item after it, else the one before it; empty if there is no other.
  public static <T> Optional<T> of(T gone, List<T> all) {
    int at = all.indexOf(gone);
    if (at < 0 || all.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(all.get(at + 1 < all.size() ? at + 1 : at - 1));
  }
}
