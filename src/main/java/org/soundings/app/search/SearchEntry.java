package org.soundings.app.search;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Something that can be found.
///
/// @param id of the question, concept, threat, item, action, session or part of the system
/// @param detail a few words after the title, such as the layer
/// @param texts what is searched in addition to title and id, in the order of the search
/// @param tags such as `is:open`
/// @param lowerTitle the title in lower case, computed once
/// @param lowerHead title, id and detail in lower case, computed once, one per line
public record SearchEntry(
    Kind kind,
    String id,
    String title,
    String detail,
    List<Text> texts,
    Set<String> tags,
    String lowerTitle,
    String lowerHead) {

  public SearchEntry {
    texts = List.copyOf(texts);
    tags = Set.copyOf(tags);
  }

  public SearchEntry(
      Kind kind, String id, String title, String detail, List<Text> texts, Set<String> tags) {
    this(
        kind,
        id,
        title,
        detail,
        texts,
        tags,
        title.toLowerCase(Locale.ROOT),
        String.join("\n", title, id, detail).toLowerCase(Locale.ROOT));
  }

  /// The kinds of results.
  public enum Kind {
    QUESTION(mark("question")),
    UNASKED(mark("orphaned answer")),
    CONCEPT(mark("concept")),
    THREAT(mark("threat")),
    EVIDENCE(mark("evidence")),
    ACTION(mark("action")),
    SESSION(mark("session")),
    CONTEXT(mark("context")),
    SYSTEM(mark("system model"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// The kind in one word.
    public String words() {
      return tr(words);
    }
  }

  /// A text of an entry.
  ///
  /// @param name the name of the field, such as "operator"; "" for the entry's own text
  /// @param lower the same in lower case, computed once
  public record Text(String name, String words, String lower) {
    public static Text of(String name, String words) {
      return new Text(name, words, words.toLowerCase(Locale.ROOT));
    }

    /// The position of the first word with this beginning, else of the first occurrence inside a
    /// word, or -1.
    int at(String beginning) {
      int at = Nearness.wordAt(lower, beginning);
      return at >= 0 ? at : lower.indexOf(beginning);
    }
  }

  /// The same entry with more tags.
  SearchEntry with(Set<String> more) {
    var all = new HashSet<>(tags);
    all.addAll(more);
    return new SearchEntry(kind, id, title, detail, texts, all, lowerTitle, lowerHead);
  }

  /// Whether every part of a query matches.
  public boolean answers(Query query) {
    return query.terms().stream().allMatch(term -> holds(term) != term.isNegated());
  }

  private boolean holds(Query.Term term) {
    return switch (term) {
      case Query.Term.Words(var text, var _) -> says(text);
      case Query.Term.Tag(var filter, var _) -> hasTag(filter);
    };
  }

  private boolean says(String lower) {
    if (lowerHead.contains(lower)) {
      return true;
    }
    for (Text text : texts) {
      if (text.lower().contains(lower)) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of its words starts with this text.
  boolean saysAsWord(String lower) {
    return Nearness.wordAt(lowerHead, lower) >= 0
        || texts.stream().anyMatch(text -> Nearness.wordAt(text.lower(), lower) >= 0);
  }

  private boolean hasTag(TypedFilter filter) {
    return tags.stream().anyMatch(filter::fits);
  }
}
