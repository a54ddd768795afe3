package org.soundings.report.pdf.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.page.Link;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.TagNode;

/// The parts of a paragraph before its lines are broken.
public sealed interface Run {

  /// @param tag null for decoration
  record Letters(String text, TextStyle style, @Nullable Link link, @Nullable TagNode tag)
      implements Run {}

  /// A small drawing between the letters. Its marks are around the base line y = 0, from x = 0 on.
  record Symbol(float width, List<PageMark> marks) implements Run {
    public Symbol {
      marks = List.copyOf(marks);
    }
  }

  record Break() implements Run {}
}
