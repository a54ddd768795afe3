package org.soundings.evidence.rule;

import java.util.HashMap;
import java.util.Map;

/// Gives each id that a file names a small number, so that what is counted by id stands in an
/// array.
///
/// All rules of a file share one: a report names hundreds of thousands of flaws, and most rules
/// count the same ones.
final class Ids {

  private final Map<String, Integer> numbers = new HashMap<>();

  /// From 0, in the order in which ids came.
  int number(String id) {
    Integer known = numbers.putIfAbsent(id, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }
}
