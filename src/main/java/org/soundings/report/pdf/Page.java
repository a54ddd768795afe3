package org.soundings.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Section;

/// One page, with everything that stands on it at its place.
///
/// @param marks y from the page's upper edge
/// @param stops names that lead here
record Page(Section section, Grid grid, List<Mark> marks, List<Stop> stops) {

  /// @param y from the page's upper edge
  record Stop(Flow.Anchor anchor, float y) {}

  static Page empty(Section section, Grid grid) {
    return new Page(section, grid, new ArrayList<>(), new ArrayList<>());
  }
}
