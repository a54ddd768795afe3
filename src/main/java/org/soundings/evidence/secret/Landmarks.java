package org.soundings.evidence.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The fixed words that lead to secrets, found in one pass over a text.
///
/// The pass keeps the last three characters, each as one of 64 classes, and checks in a bit table
/// whether any word begins like this. Only then is a word compared. So a text without matches costs
/// a few steps per character, regardless of the number of words. Upper and lower case of ASCII are
/// the same here.
final class Landmarks {

  private static final int BITS = 6;
  private static final int START = 3;
  private static final int STARTS = 1 << BITS * START;
  private static final String KINDS = "\0abcdefghijklmnopqrstuvwxyz0123456789_-:/.=$ {}~\"";
  private static final byte[] KIND_OF = kinds();

  private final List<String> words;
  private final long[] starts = new long[STARTS / Long.SIZE];
  private final int[] @Nullable [] byStart = new int[STARTS][];

  /// @param words each with at least three characters
  Landmarks(List<String> words) {
    this.words = List.copyOf(words);
    for (int word = 0; word < words.size(); word++) {
      int start = startOf(words.get(word));
      starts[start / Long.SIZE] |= 1L << start;
      byStart[start] = with(byStart[start], word);
    }
  }

  /// Receives the places of words.
  @FunctionalInterface
  interface Finder {

    /// @param word its index in the list of words
    /// @param place its start
    void at(int word, int place);
  }

  private static byte[] kinds() {
    var kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      int kind = KINDS.indexOf(Character.toLowerCase(c));
      kinds[c] = (byte) Math.max(0, kind);
    }
    return kinds;
  }

  private static int startOf(String word) {
    String start = word.substring(0, START).toLowerCase(Locale.ROOT);
    int window = 0;
    for (int i = 0; i < START; i++) {
      window = window << BITS | KIND_OF[start.charAt(i)];
    }
    return window;
  }

  private static int[] with(int @Nullable [] numbers, int number) {
    var all = new ArrayList<Integer>();
    if (numbers != null) {
      for (int each : numbers) {
        all.add(each);
      }
    }
    all.add(number);
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Reports every place of every word, from first to last. Words at the same place are in the
  /// order of the list.
  void find(String text, Finder finder) {
    int window = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      window = (window << BITS | (c < KIND_OF.length ? KIND_OF[c] : 0)) & (STARTS - 1);
      if ((starts[window / Long.SIZE] & 1L << window) != 0) {
        compare(text, i - START + 1, window, finder);
      }
    }
  }

  private void compare(String text, int place, int window, Finder finder) {
    int[] candidates = byStart[window];
    if (place < 0 || candidates == null) {
      return;
    }
    for (int word : candidates) {
      String wanted = words.get(word);
      if (text.regionMatches(true, place, wanted, 0, wanted.length())) {
        finder.at(word, place);
      }
    }
  }
}
