package org.soundings.report.pdf.line;

import java.util.List;
import org.soundings.report.pdf.page.PageMark;

/// One line of a paragraph, from x = 0 on, with its base line at y = 0.
///
/// @param rightToLeft whether the paragraph begins on the right
record Line(List<PageMark> marks, float width, boolean rightToLeft) {
  Line {
    marks = List.copyOf(marks);
  }
}
