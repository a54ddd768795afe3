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
  /// @param hyphenated whether words may be divided at the end of a line: text of the program in
  ///   its language. The language of typed text is not known, and a divided identifier could not be
  ///   copied.
  record Letters(
      String text, TextStyle style, @Nullable Link link, @Nullable TagNode tag, boolean hyphenated)
      implements Run {

    public Letters(String text, TextStyle style, @Nullable Link link, @Nullable TagNode tag) {
      this(text, style, link, tag, false);
    }
  }

  /// A small drawing between the letters. Its marks are around the base line y = 0, from x = 0 on.
  record Symbol(float width, List<PageMark> marks) implements Run {
    public Symbol {
      marks = List.copyOf(marks);
    }
  }

  record Break() implements Run {}
}
