package org.soundings.report.section.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds the terms of a glossary in a text, including plurals (`CVEs`).
///
/// The text is read once, regardless of the number of terms. Each of its words is looked up among
/// the first words of terms. A word is a sequence of letters, digits and underscores. A term counts
/// only if no further letter or digit is next to it.
final class UsedTerms {

  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  private UsedTerms(Iterable<String> terms) {
    for (String term : terms) {
      byFirstWord
          .computeIfAbsent(term.substring(0, wordEnd(term, 0)), _ -> new ArrayList<>())
          .add(term);
    }
  }

  /// @param glossary term → meaning; no term is empty
  /// @return the used part of the glossary, in alphabetical order
  static SortedMap<String, String> in(CharSequence text, Map<String, String> glossary) {
    var used = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    for (String term : new UsedTerms(glossary.keySet()).in(text)) {
      used.put(term, glossary.get(term));
    }
    return used;
  }

  private List<String> in(CharSequence text) {
    var found = new ArrayList<String>();
    int end;
    for (int start = 0; start < text.length(); start = end) {
      end = wordEnd(text, start);
      String word = text.subSequence(start, end).toString();
      take(word, text, start, found);
      if (word.endsWith("s")) {
        take(word.substring(0, word.length() - 1), text, start, found);
      }
    }
    return found;
  }

  private void take(String firstWord, CharSequence text, int start, List<String> found) {
    List<String> candidates = byFirstWord.get(firstWord);
    if (candidates != null) {
      candidates.stream().filter(term -> isAt(text, start, term)).forEach(found::add);
      candidates.removeAll(found);
    }
  }

  private static boolean isAt(CharSequence text, int start, String term) {
    int end = start + term.length();
    if (end > text.length() || !term.contentEquals(text.subSequence(start, end))) {
      return false;
    }
    boolean isPlural = end < text.length() && text.charAt(end) == 's';
    return !isWord(text, isPlural ? end + 1 : end);
  }

  /// The end of the word at a place. Any other character is a word by itself.
  private static int wordEnd(CharSequence text, int start) {
    int end = start;
    while (isWord(text, end)) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private static boolean isWord(CharSequence text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
