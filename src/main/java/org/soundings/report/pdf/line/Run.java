package org.soundings.report.pdf.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.page.Link;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.TagNode;

/// What a paragraph is made of before its lines are broken.
public sealed interface Run {

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
