package org.soundings.app.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.markdown.Markdown;

/// Everything that can be found in one state of an assessment.
public final class SearchIndex {

  /// Characters before and after a word in an excerpt.
  private static final int AROUND = 48;

  /// With this many kinds of results or fewer, each kind has room for more results.
  private static final int FEW = 2;

  private final List<SearchEntry> entries;

  public SearchIndex(List<SearchEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  public List<SearchEntry> entries() {
    return entries;
  }

  /// The results of a query by kind.
  ///
  /// @param most how many of each kind
  /// @return the best of each kind first
  public Map<SearchEntry.Kind, List<Hit>> find(Query query, int most) {
    return find(query, most, most);
  }

  /// The same, with more results per kind if only few kinds have results.
  ///
  /// @param most how many of each kind
  /// @param mostOfFew how many of each kind if no more than two kinds have results
  public Map<SearchEntry.Kind, List<Hit>> find(Query query, int most, int mostOfFew) {
    List<String> words = query.words();
    var found =
        new EnumMap<SearchEntry.Kind, Map<Nearness, List<SearchEntry>>>(SearchEntry.Kind.class);
    for (SearchEntry entry : entries) {
      if (entry.answers(query)) {
        found
            .computeIfAbsent(entry.kind(), _ -> new EnumMap<>(Nearness.class))
            .computeIfAbsent(Nearness.of(entry, words), _ -> new ArrayList<>())
            .add(entry);
      }
    }
    int limit = found.size() <= FEW ? mostOfFew : most;
    var hits = new EnumMap<SearchEntry.Kind, List<Hit>>(SearchEntry.Kind.class);
    found.forEach(
        (kind, fitting) ->
            hits.put(
                kind,
                fitting.values().stream()
                    .flatMap(List::stream)
                    .limit(limit)
                    .map(entry -> hit(entry, query))
                    .toList()));
    return hits;
  }

  /// The text with the words that the title does not contain.
  private static Hit hit(SearchEntry entry, Query query) {
    String title = entry.lowerTitle();
    return query.words().stream()
        .filter(word -> Nearness.wordAt(title, word) < 0 && !entry.id().contains(word))
        .flatMap(word -> text(entry, word).map(text -> hit(entry, text, word)).stream())
        .findFirst()
        .orElseGet(() -> new Hit(entry, "", ""));
  }

  private static Hit hit(SearchEntry entry, SearchEntry.Text text, String word) {
    return new Hit(entry, text.name(), excerpt(text, word));
  }

  /// The first text that contains a word. A text that has it only inside another word counts if the
  /// title does not contain it.
  private static Optional<SearchEntry.Text> text(SearchEntry entry, String word) {
    return entry.texts().stream()
        .filter(text -> Nearness.wordAt(text.lower(), word) >= 0)
        .findFirst()
        .or(
            () ->
                entry.texts().stream()
                    .filter(text -> text.lower().contains(word))
                    .filter(_ -> !entry.lowerTitle().contains(word))
                    .findFirst());
  }

  /// Markdown characters are removed from the excerpt. A match inside a link target is shown as it
  /// was typed.
  private static String excerpt(SearchEntry.Text text, String word) {
    SearchEntry.Text plain = SearchEntry.Text.of(text.name(), Markdown.read(text.words()).text());
    return around(plain.lower().contains(word) ? plain : text, word);
  }

  private static String around(SearchEntry.Text text, String word) {
    // The lower-case text can be longer than the original. The excerpt is cut from the text that
    // is shown.
    String words = text.words().length() == text.lower().length() ? text.words() : text.lower();
    int at = text.at(word);
    int from = wordStart(words, Math.max(0, at - AROUND));
    int to = Math.min(words.length(), at + word.length() + AROUND);
    return (from > 0 ? "… " : "")
        + words.substring(from, to).replaceAll("\\s+", " ").strip()
        + (to < words.length() ? " …" : "");
  }

  private static int wordStart(String words, int from) {
    int at = from;
    while (at > 0 && at < words.length() && !Character.isWhitespace(words.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
