package org.soundings.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a paragraph is made of before its lines are broken.
sealed interface Run {

  /// @param tag null where it only decorates
  record Letters(String text, TextStyle style, @Nullable Link link, @Nullable TagNode tag)
      implements Run {}

  /// A small drawing among the letters. Its marks stand from x = 0 on, around the base line y = 0.
  record Symbol(float width, List<PageMark> marks) implements Run {
    public Symbol {
      marks = List.copyOf(marks);
    }
  }

  record Break() implements Run {}
}
