package org.soundings.app.settings;

import java.util.Comparator;
import java.util.List;

/// Where the window stood, in the screen's units (points, not pixels of a dense screen).
///
/// @param isMaximized whether it filled its screen; the rest is where it goes when it no longer
///   does
public record WindowPlace(double x, double y, double width, double height, boolean isMaximized) {

  /// The part of the desktop that one screen shows, without panels.
  public record Area(double x, double y, double width, double height) {

    /// How much of another area this one shows.
    double shows(WindowPlace place) {
      double right = Math.min(x + width, place.x + place.width);
      double bottom = Math.min(y + height, place.y + place.height);
      return Math.max(0, right - Math.max(x, place.x)) * Math.max(0, bottom - Math.max(y, place.y));
    }
  }

  /// The same place, moved and cut so that all of it is on one of the screens there are now: the
  /// one that shows most of it, else the first.
  ///
  /// @param screens the main one first, at least one
  public WindowPlace within(List<Area> screens) {
    Area screen =
        screens.stream()
            .max(Comparator.comparingDouble(each -> each.shows(this)))
            .filter(best -> best.shows(this) > 0)
            .orElse(screens.getFirst());
    double newWidth = Math.min(width, screen.width());
    double newHeight = Math.min(height, screen.height());
    return new WindowPlace(
        Math.clamp(x, screen.x(), screen.x() + screen.width() - newWidth),
        Math.clamp(y, screen.y(), screen.y() + screen.height() - newHeight),
        newWidth,
        newHeight,
        isMaximized);
  }
}
