package org.soundings.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What an entry of a list became when the list was changed, for example by an undo, while the user
/// was changing that entry.
public final class Successor {

  private Successor() {}

  /// The entry with the same name, or else the new one in its place; empty if it was deleted.
  ///
  /// @param before the list that contained it
  public static <T> Optional<T> of(T one, List<T> before, List<T> now, Function<T, String> name) {
    if (now.contains(one)) {
      return Optional.of(one);
    }
    return now.stream()
        .filter(each -> name.apply(each).equals(name.apply(one)))
        .findFirst()
        .or(() -> inPlaceOf(one, before, now));
  }

  private static <T> Optional<T> inPlaceOf(T one, List<T> before, List<T> now) {
    int at = before.indexOf(one);
    return at < 0 || before.size() != now.size()
        ? Optional.empty()
        : Optional.of(now.get(at)).filter(each -> !before.contains(each));
  }
}
