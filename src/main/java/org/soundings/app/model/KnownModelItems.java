package org.soundings.app.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The existing items of one kind before an import, indexed by id and by appearance.
final class KnownModelItems<T> {

  private final Map<String, T> byId = new HashMap<>();
  private final Map<Object, List<T>> alike = new HashMap<>();
  private final Function<T, String> id;

  /// @param looks what two items have in common if they may be the same
  KnownModelItems(List<T> all, Function<T, String> id, Function<T, Object> looks) {
    this.id = id;
    for (T each : all) {
      byId.put(id.apply(each), each);
      alike.computeIfAbsent(looks.apply(each), _ -> new ArrayList<>()).add(each);
    }
  }

  @Nullable T get(String wanted) {
    return byId.get(wanted);
  }

  boolean has(String wanted) {
    return byId.containsKey(wanted);
  }

  List<T> alike(Object looks) {
    return alike.getOrDefault(looks, List.of());
  }

  String id(T each) {
    return id.apply(each);
  }
}
