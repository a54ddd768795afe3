package org.soundings.ui.shell.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Filters and orders the lines of the palette.
final class PaletteRanking {

  private static final int FARTHEST = 3;

  private PaletteRanking() {}

  /// The lines that contain all words, the closest name first.
  ///
  /// @param words in lower case
  static Stream<PaletteLine> fitting(List<PaletteLine> lines, List<String> words) {
    return lines.stream()
        .filter(line -> line.hasAll(words))
        .sorted(Comparator.comparing(line -> distance(line, words)));
  }

  /// Matches in a name come before matches in a text; groups are ordered by their closest name.
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

  /// The distance of a name from the search: the search is its id, it starts with the word, a word
  /// in it does, it contains the word, or only other text of the line does.
  private static int distance(PaletteLine line, List<String> words) {
    String title = line.title().toLowerCase(Locale.ROOT);
    if (line.id().toLowerCase(Locale.ROOT).equals(String.join(" ", words))) {
      return -1;
    }
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
