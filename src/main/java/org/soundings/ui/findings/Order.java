package org.soundings.ui.findings;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.function.Function;

/// By what the lines are ordered or grouped.
enum Order {
  LEVEL(mark("Level"), Entry::levelWords, (_, _) -> 0),
  ID(mark("Flaw"), Entry::id, Comparator.comparing(Entry::id)),
  ITEM(mark("Package"), Entry::item, Comparator.comparing(Entry::item)),
  PLACE(mark("Image"), Entry::place, Comparator.comparing(Entry::place));

  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparingInt(Entry::rank)
          .reversed()
          .thenComparing(Entry::item)
          .thenComparing(Entry::place)
          .thenComparing(Entry::id);

  private final String title;
  private final Function<Entry, String> key;
  private final Comparator<Entry> comparator;

  Order(String title, Function<Entry, String> key, Comparator<Entry> comparator) {
    this.title = title;
    this.key = key;
    this.comparator = comparator;
  }

  String title() {
    return tr(title);
  }

  /// What lines of one group have in common.
  String key(Entry entry) {
    String words = key.apply(entry);
    return words.isEmpty() ? tr("not said") : words;
  }

  /// By what the lines are ordered, in words.
  ///
  /// @param backwards whether the last is first
  String words(boolean backwards) {
    if (this == LEVEL) {
      return backwards
          ? tr("Ordered by level, the worst last.")
          : tr("Ordered by level, the worst first, then by package and image.");
    }
    String what = inSentence(title());
    return backwards
        ? tr("Ordered by %s, from the end.", what)
        : tr("Ordered by %s, then the worst first.", what);
  }

  /// By this, then the worst first, and among those by what they are in.
  Comparator<Entry> comparator() {
    return comparator.thenComparing(WORST_FIRST);
  }
}
