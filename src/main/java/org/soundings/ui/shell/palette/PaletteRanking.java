package org.soundings.ui.shell.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Which lines of the search over everything fit some words, and which of them come first.
final class PaletteRanking {

  private static final int FARTHEST = 3;

  private PaletteRanking() {}

  /// Those that have all words, the nearest name first.
  ///
  /// @param words in lower case
  static Stream<PaletteLine> fitting(List<PaletteLine> lines, List<String> words) {
    return lines.stream()
        .filter(line -> line.hasAll(words))
        .sorted(Comparator.comparing(line -> distance(line, words)));
  }

  /// What is called so comes before what only says so in a text; of groups that are called so, the
  /// one with the nearest name first.
  static List<PaletteLine> nearest(List<List<PaletteLine>> groups, List<String> words) {
    var named = new ArrayList<List<PaletteLine>>();
    var saying = new ArrayList<List<PaletteLine>>();
    for (List<PaletteLine> group : groups) {
      named.add(group.stream().filter(PaletteLine::isCalledSo).toList());
      saying.add(group.stream().filter(line -> !line.isCalledSo()).toList());
    }
    named.sort(
        Comparator.comparing(
            group ->
                group.stream().mapToInt(line -> distance(line, words)).min().orElse(FARTHEST)));
    return Stream.concat(named.stream(), saying.stream()).flatMap(List::stream).toList();
  }

  /// How far a name is from what is meant: it begins so, a word in it does, it has it within, or
  /// something beside it does.
  private static int distance(PaletteLine line, List<String> words) {
    String title = line.title().toLowerCase(Locale.ROOT);
    if (title.startsWith(String.join(" ", words))) {
      return 0;
    }
    if (words.stream().allMatch(word -> beginsWord(title, word))) {
      return 1;
    }
    return words.stream().allMatch(title::contains) ? 2 : FARTHEST;
  }

  private static boolean beginsWord(String title, String word) {
    for (int at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
