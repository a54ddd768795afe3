package org.soundings.ui.findings;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.function.Function;

/// By what the lines are ordered or grouped.
enum Order {
  LEVEL(mark("Level"), Entry::levelWords, Comparator.comparingInt(Entry::rank).reversed()),
  ID(mark("Flaw"), Entry::id, Comparator.comparing(Entry::id)),
  ITEM(mark("Package"), Entry::item, Comparator.comparing(Entry::item)),
  PLACE(mark("Image"), Entry::place, Comparator.comparing(Entry::place));

  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparingInt(Entry::rank).reversed().thenComparing(Entry::id);

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

  /// By this, then the worst first.
  Comparator<Entry> comparator() {
    return comparator.thenComparing(WORST_FIRST);
  }
}
