package org.soundings.ui.findings;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.function.Function;

/// By what the lines are ordered or grouped.
enum Order {
  LEVEL(Entry::levelWords, (_, _) -> 0),
  ID(Entry::id, Comparator.comparing(Entry::id, IdOrder.AS_COUNTED)),
  ITEM(Entry::item, Comparator.comparing(Entry::item)),
  PLACE(Entry::place, Comparator.comparing(Entry::place));

  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparingInt(Entry::rank)
          .reversed()
          .thenComparing(Entry::item)
          .thenComparing(Entry::place)
          .thenComparing(Entry::id, IdOrder.AS_COUNTED);

  private final Function<Entry, String> said;
  private final Comparator<Entry> comparator;

  Order(Function<Entry, String> said, Comparator<Entry> comparator) {
    this.said = said;
    this.comparator = comparator;
  }

  /// What a line says of it, or "".
  String said(Entry entry) {
    return said.apply(entry);
  }

  /// What lines of one group have in common.
  String key(Entry entry) {
    String words = said(entry);
    return words.isEmpty() ? tr("not said") : words;
  }

  /// By this, then the worst first, and among those by what they are in.
  Comparator<Entry> comparator() {
    return comparator.thenComparing(WORST_FIRST);
  }
}
