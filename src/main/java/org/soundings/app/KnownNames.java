package org.soundings.app;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Names that are known where it is asked who.
///
/// @param names those most likely first
/// @param people which of them take part; the others were only named somewhere
public record KnownNames(List<String> names, Set<String> people) {

  public static final KnownNames NOBODY = of(List.of());

  public KnownNames {
    names = List.copyOf(names);
    people = Set.copyOf(people);
  }

  /// Names of which nobody knows more.
  public static KnownNames of(Collection<String> names) {
    return new KnownNames(List.copyOf(names), Set.of());
  }
}
