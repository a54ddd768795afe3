package org.soundings.report.pdf;

import java.util.List;
import org.soundings.report.pdf.page.PageMark;

/// A figure as on paper, for display in other documents.
///
/// @param left the left edge of the figure in the places of its marks, in points
/// @param top the upper edge, in points
/// @param width in points
/// @param height in points
/// @param marks in painting order, with y running down
public record PrintedFigure(
    float left, float top, float width, float height, List<PageMark> marks) {

  public PrintedFigure {
    marks = List.copyOf(marks);
  }
}
