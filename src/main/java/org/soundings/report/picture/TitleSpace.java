package org.soundings.report.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.soundings.report.picture.Drawing.Frame;

/// The additional space of zones for their titles, so that no title crosses a line. The positions
/// of lines are known only after a layout, so the layout is repeated with this space.
///
/// @param below zones with space for their title below their content
/// @param widths minimum widths of zones, points
record TitleSpace(Set<String> below, Map<String, Double> widths) {

  static final TitleSpace NONE = new TitleSpace(Set.of(), Map.of());

  /// The maximum space for a title. A longer one is shortened, like names of boxes.
  private static final double MOST = 240;

  TitleSpace {
    below = Set.copyOf(below);
    widths = Map.copyOf(widths);
  }

  /// With the missing space in a drawing that was laid out with this.
  ///
  /// @param character the maximum average width of a character of a title, points
  TitleSpace after(Drawing drawing, double character) {
    var more = new HashSet<String>(below);
    var wider = new HashMap<String, Double>(widths);
    for (Frame frame : drawing.frames()) {
      double title =
          Math.min(MOST, (frame.label().length() + 2 + frame.name().length()) * character);
      if (drawing.place(frame, title).isEmpty()) {
        if (drawing.hasSpaceBelow(frame, title)) {
          more.add(frame.id());
        } else {
          wider.put(frame.id(), drawing.widthFor(frame, title));
        }
      }
    }
    return new TitleSpace(more, wider);
  }
}
