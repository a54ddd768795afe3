package org.soundings.ui.control;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Names that are known where it is asked who.
///
/// @param names those most likely first
/// @param people which of them are people for sure; the others may be teams and roles
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
