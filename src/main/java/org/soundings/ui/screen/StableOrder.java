package org.soundings.ui.screen;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The order of a list that the user goes through. It stays, however its items change, until the
/// list is opened, filtered or sorted again.
public final class StableOrder {

  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> listed = new HashSet<>();

  /// Makes the list be sorted and filtered again when it is read next.
  public void forget() {
    places.clear();
    listed.clear();
  }

  /// Items in the stable order; new ones come last.
  ///
  /// @param now in the order that they would have without it
  public <T> List<T> of(List<T> now, Function<T, String> id) {
    now.forEach(each -> places.putIfAbsent(id.apply(each), places.size()));
    return now.stream().sorted(Comparator.comparing(each -> places.get(id.apply(each)))).toList();
  }

  /// Whether an item is listed: it matches the filter, or did when the filter was set.
  public boolean lists(String id, boolean fits) {
    if (fits) {
      listed.add(id);
    }
    return listed.contains(id);
  }
}
