package org.soundings.app.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.soundings.markdown.Markdown;

/// Everything that can be found in one state of an assessment.
public final class SearchIndex {

  /// Characters before and after a word in an excerpt.
  private static final int AROUND = 48;

  private static final int FARTHEST = 4;

  private final List<Entry> entries;

  public SearchIndex(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  public List<Entry> entries() {
    return entries;
  }

  /// What answers a query, kind by kind.
  ///
  /// @param most how many of each kind
  /// @return the best of each kind first: whose title begins with the words, whose title has them,
  ///   whose texts have them
  public Map<Entry.Kind, List<Hit>> find(Query query, int most) {
    List<String> words = query.words();
    var found = new EnumMap<Entry.Kind, List<List<Entry>>>(Entry.Kind.class);
    for (Entry entry : entries) {
      if (entry.answers(query)) {
        found
            .computeIfAbsent(entry.kind(), _ -> nearAndFar())
            .get(distance(entry, words))
            .add(entry);
      }
    }
    var hits = new EnumMap<Entry.Kind, List<Hit>>(Entry.Kind.class);
    found.forEach(
        (kind, fitting) ->
            hits.put(
                kind,
                fitting.stream()
                    .flatMap(List::stream)
                    .limit(most)
                    .map(entry -> hit(entry, query))
                    .toList()));
    return hits;
  }

  private static List<List<Entry>> nearAndFar() {
    return IntStream.rangeClosed(0, FARTHEST)
        .<List<Entry>>mapToObj(_ -> new ArrayList<>())
        .toList();
  }

  /// How far an entry is from what is meant, from 0 to [#FARTHEST].
  private static int distance(Entry entry, List<String> words) {
    String title = entry.lowerTitle();
    if (words.isEmpty() || title.startsWith(String.join(" ", words))) {
      return 0;
    }
    if (title.startsWith(words.getFirst())) {
      return 1;
    }
    return words.stream().allMatch(title::contains)
        ? 2
        : words.stream().anyMatch(title::contains) ? 3 : FARTHEST;
  }

  /// Where the words stand that the title does not have.
  private static Hit hit(Entry entry, Query query) {
    String title = entry.lowerTitle();
    Optional<String> elsewhere =
        query.words().stream()
            .filter(word -> !title.contains(word) && !entry.id().contains(word))
            .findFirst();
    return elsewhere
        .flatMap(
            word ->
                entry.texts().stream()
                    .filter(text -> text.lower().contains(word))
                    .findFirst()
                    .map(text -> new Hit(entry, text.name(), excerpt(text, word))))
        .orElseGet(() -> new Hit(entry, "", ""));
  }

  /// Words are shown without the marks of Markdown; an address that only the marks hold is shown as
  /// it was typed.
  private static String excerpt(Entry.Text text, String word) {
    Entry.Text plain = Entry.Text.of(text.name(), Markdown.read(text.words()).text());
    return around(plain.lower().contains(word) ? plain : text, word);
  }

  private static String around(Entry.Text text, String word) {
    // Lower case can be longer than what it was made of; the excerpt is cut from what is shown.
    String words = text.words().length() == text.lower().length() ? text.words() : text.lower();
    int at = text.lower().indexOf(word);
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
