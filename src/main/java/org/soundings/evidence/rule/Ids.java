package org.soundings.evidence.rule;

import java.util.HashMap;
import java.util.Map;

/// Gives each id in a file a small number, so that counts by id fit in an array.
///
/// All rules of a file share one, because a report contains hundreds of thousands of
/// vulnerabilities, and most rules count the same ones.
final class Ids {

  private final Map<String, Integer> numbers = new HashMap<>();

  /// From 0, in the order of their first occurrence.
  int number(String id) {
    Integer known = numbers.putIfAbsent(id, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }
}
