package org.soundings.evidence.rule;

import java.util.LinkedHashSet;
import java.util.Set;

/// Names in order, of which a sentence contains the first few.
final class Targets {

  private static final int SHOWN = 3;

  private final Set<String> names = new LinkedHashSet<>();

  void add(String name) {
    names.add(name);
  }

  /// Whether all names are blank.
  boolean isBlank() {
    return names.stream().allMatch(String::isBlank);
  }

  int size() {
    return names.size();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /// `a, b, c and 4 more`.
  @Override
  public String toString() {
    String shown = String.join(", ", names.stream().limit(SHOWN).toList());
    int more = names.size() - SHOWN;
    return more > 0 ? "%s and %s more".formatted(shown, more) : shown;
  }
}
