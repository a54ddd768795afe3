package org.soundings.ui.findings;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.function.Function;

/// The columns by which findings are sorted or grouped.
enum Order {
  LEVEL(FindingEntry::levelWords, (_, _) -> 0),
  ID(FindingEntry::id, Comparator.comparing(FindingEntry::id, IdOrder.AS_COUNTED)),
  ITEM(FindingEntry::item, Comparator.comparing(FindingEntry::item)),
  PLACE(FindingEntry::place, Comparator.comparing(FindingEntry::place));

  private static final Comparator<FindingEntry> WORST_FIRST =
      Comparator.comparingInt(FindingEntry::rank)
          .reversed()
          .thenComparing(FindingEntry::item)
          .thenComparing(FindingEntry::place)
          .thenComparing(FindingEntry::id, IdOrder.AS_COUNTED);

  private final Function<FindingEntry, String> said;
  private final Comparator<FindingEntry> comparator;

  Order(Function<FindingEntry, String> said, Comparator<FindingEntry> comparator) {
    this.said = said;
    this.comparator = comparator;
  }

  /// The text of a finding for this column, or "".
  String said(FindingEntry entry) {
    return said.apply(entry);
  }

  /// What the findings of one group have in common.
  String key(FindingEntry entry) {
    String words = said(entry);
    return words.isEmpty() ? tr("not specified") : words;
  }

  /// By this column, then by the highest level, then by package or resource.
  Comparator<FindingEntry> comparator() {
    return comparator.thenComparing(WORST_FIRST);
  }
}
