package org.soundings.app.search;

import java.util.List;
import java.util.Locale;

/// How well a result matches. "mount" also occurs in "amount", and German has many compound words,
/// so matches inside words are included. Matches at the start of a word come first.
enum Nearness {
  IS_THE_ID,
  BEGINS_WITH_ALL,
  BEGINS_WITH_FIRST,
  TITLE_HAS_ALL,
  TITLE_HAS_SOME,
  TEXTS_HAVE_ALL,
  INSIDE_WORDS_OF_THE_TITLE,
  INSIDE_WORDS;

  /// @param words in lower case; the entry contains all of them
  static Nearness of(SearchEntry entry, List<String> words) {
    String title = entry.lowerTitle();
    if (entry.id().toLowerCase(Locale.ROOT).equals(String.join(" ", words))) {
      return IS_THE_ID;
    }
    if (words.isEmpty() || title.startsWith(String.join(" ", words))) {
      return BEGINS_WITH_ALL;
    }
    if (title.startsWith(words.getFirst())) {
      return BEGINS_WITH_FIRST;
    }
    if (words.stream().allMatch(entry::saysAsWord)) {
      long inTitle = words.stream().filter(word -> wordAt(title, word) >= 0).count();
      return inTitle == words.size()
          ? TITLE_HAS_ALL
          : inTitle > 0 ? TITLE_HAS_SOME : TEXTS_HAVE_ALL;
    }
    return words.stream().allMatch(title::contains) ? INSIDE_WORDS_OF_THE_TITLE : INSIDE_WORDS;
  }

  /// The position of the first word with this beginning, or -1.
  static int wordAt(String text, String beginning) {
    int at = text.indexOf(beginning);
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(beginning, at + 1);
    }
    return at;
  }
}
