package org.soundings.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds rows that contain every word of a search. A text that many rows share, such as an image or
/// a title, is searched once for all of them.
final class FindingIndex {

  private final List<String> distinct = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> parts = new ArrayList<>();

  /// Adds the next row.
  ///
  /// @return its number, from 0
  int add(List<String> texts) {
    int[] line = new int[texts.size()];
    for (int i = 0; i < line.length; i++) {
      line[i] = numbers.computeIfAbsent(texts.get(i), this::next);
    }
    parts.add(line);
    return parts.size() - 1;
  }

  private int next(String text) {
    distinct.add(text.toLowerCase(Locale.ROOT));
    return distinct.size() - 1;
  }

  /// The rows that contain every word, by their numbers.
  ///
  /// @param words in lower case
  boolean[] find(List<String> words) {
    boolean[] found = new boolean[parts.size()];
    java.util.Arrays.fill(found, true);
    for (String word : words) {
      keep(found, holding(word));
    }
    return found;
  }

  private boolean[] holding(String word) {
    boolean[] holding = new boolean[distinct.size()];
    for (int i = 0; i < holding.length; i++) {
      holding[i] = distinct.get(i).contains(word);
    }
    return holding;
  }

  private void keep(boolean[] found, boolean[] holding) {
    for (int line = 0; line < found.length; line++) {
      found[line] = found[line] && holds(parts.get(line), holding);
    }
  }

  private static boolean holds(int[] line, boolean[] holding) {
    for (int part : line) {
      if (holding[part]) {
        return true;
      }
    }
    return false;
  }
}
