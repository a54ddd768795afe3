package org.soundings.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Section;

/// One page with all its marks.
///
/// @param placed the marks in painting order
/// @param stops the anchors on this page
public record Page(Section section, Grid grid, List<Placed> placed, List<Stop> stops) {

  /// Marks with the position of their upper edge. They are moved there only when the page is
  /// painted, so that each exists once.
  ///
  /// @param y from the page's upper edge
  public record Placed(List<PageMark> marks, float y) {}

  /// @param y from the page's upper edge
  public record Stop(Flow.Anchor anchor, float y) {}

  static Page empty(Section section, Grid grid) {
    return new Page(section, grid, new ArrayList<>(), new ArrayList<>());
  }
}
