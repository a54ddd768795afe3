package org.soundings.report.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.soundings.report.picture.Drawing.Frame;

/// What zones need beside what they hold, so that the title of each stands on no line. Where lines
/// go is known only once a picture is laid out, so that it is laid out anew with this room.
///
/// @param below zones that have room for their title below what they hold
/// @param widths how wide zones are at least, points
record TitleRoom(Set<String> below, Map<String, Double> widths) {

  static final TitleRoom NONE = new TitleRoom(Set.of(), Map.of());

  /// How wide a character of a title is at most on average, also where a picture is drawn so small
  /// that letters no longer follow it, points.
  private static final double CHARACTER = 8.5;

  /// So much of a title is given room; the rest of a long one is cut, as names of boxes are.
  private static final double MOST = 240;

  TitleRoom {
    below = Set.copyOf(below);
    widths = Map.copyOf(widths);
  }

  /// With what is missing in a drawing that was laid out with this.
  TitleRoom after(Drawing drawing) {
    var more = new HashSet<String>(below);
    var wider = new HashMap<String, Double>(widths);
    for (Frame frame : drawing.frames()) {
      double title =
          Math.min(MOST, (frame.label().length() + 2 + frame.name().length()) * CHARACTER);
      if (drawing.place(frame, title).isEmpty()) {
        if (drawing.hasRoomBelow(frame, title)) {
          more.add(frame.id());
        } else {
          wider.put(frame.id(), drawing.widthFor(frame, title));
        }
      }
    }
    return new TitleRoom(more, wider);
  }
}
