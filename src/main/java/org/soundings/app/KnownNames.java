package org.soundings.app;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Known names for a field that asks for a person.
///
/// @param names the most likely first
/// @param people the names of participants; the others are only mentioned somewhere
public record KnownNames(List<String> names, Set<String> people) {

  public static final KnownNames NONE = of(List.of());

  public KnownNames {
    names = List.copyOf(names);
    people = Set.copyOf(people);
  }

  /// Names without further information.
  public static KnownNames of(Collection<String> names) {
    return new KnownNames(List.copyOf(names), Set.of());
  }
}
