package org.soundings.ui.screen;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The order of a list that somebody goes through: it stays, however what is listed changes
/// meanwhile, until the list is opened, narrowed or sorted anew.
public final class StandingOrder {

  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> listed = new HashSet<>();

  /// Has the list ordered and narrowed anew when it is read next.
  public void forget() {
    places.clear();
    listed.clear();
  }

  /// Things in the order that stands; what is new comes behind all others.
  ///
  /// @param now in the order that they would have by themselves
  public <T> List<T> of(List<T> now, Function<T, String> id) {
    now.forEach(each -> places.putIfAbsent(id.apply(each), places.size()));
    return now.stream().sorted(Comparator.comparing(each -> places.get(id.apply(each)))).toList();
  }

  /// Whether a thing is listed: it fits what the list is narrowed to, or it did since that was
  /// said.
  public boolean lists(String id, boolean fits) {
    if (fits) {
      listed.add(id);
    }
    return listed.contains(id);
  }
}
