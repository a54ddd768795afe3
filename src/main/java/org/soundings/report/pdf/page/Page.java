package org.soundings.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Section;

/// One page, with everything that stands on it at its place.
///
/// @param placed what is painted, in that order
/// @param stops names that lead here
public record Page(Section section, Grid grid, List<Placed> placed, List<Stop> stops) {

  /// Marks as they were set, and where their upper edge stands. They are moved there only when the
  /// page is painted, so that each is held once.
  ///
  /// @param y from the page's upper edge
  public record Placed(List<PageMark> marks, float y) {}

  /// @param y from the page's upper edge
  public record Stop(Flow.Anchor anchor, float y) {}

  static Page empty(Section section, Grid grid) {
    return new Page(section, grid, new ArrayList<>(), new ArrayList<>());
  }
}
