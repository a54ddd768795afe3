package org.soundings.ui.control;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Names that are known where it is asked who.
///
/// @param names those most likely first
/// @param people which of them take part; the others were only named somewhere
public record Known(List<String> names, Set<String> people) {

  public static final Known NOBODY = of(List.of());

  public Known {
    names = List.copyOf(names);
    people = Set.copyOf(people);
  }

  /// Names of which nobody knows more.
  public static Known of(Collection<String> names) {
    return new Known(List.copyOf(names), Set.of());
  }
}
