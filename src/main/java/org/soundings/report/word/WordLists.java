package org.soundings.report.word;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.office.XmlOut;

/// The numbered lists of a document, each with its own first number.
final class WordLists {

  /// The number of the bullet list.
  static final int BULLETS = 1;

  private final List<Integer> starts = new ArrayList<>();

  /// A new list with a first number.
  int ordered(int start) {
    starts.add(start);
    return BULLETS + starts.size();
  }

  void put(XmlOut numbering) {
    for (int i = 0; i < starts.size(); i++) {
      numbering
          .open("w:num", "w:numId", String.valueOf(BULLETS + 1 + i))
          .empty("w:abstractNumId", "w:val", "1");
      levels(numbering, starts.get(i));
      numbering.close("w:num");
    }
  }

  private static void levels(XmlOut numbering, int start) {
    for (int level = 0; level < 9; level++) {
      numbering
          .open("w:lvlOverride", "w:ilvl", String.valueOf(level))
          .empty("w:startOverride", "w:val", String.valueOf(Math.max(0, start)))
          .close("w:lvlOverride");
    }
  }
}
