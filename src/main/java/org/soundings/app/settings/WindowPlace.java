package org.soundings.app.settings;

import java.util.Comparator;
import java.util.List;

/// The position of the window, in the screen's units (points, not pixels of a high-density screen).
///
/// @param isMaximized whether it fills its screen; the other values are the position when restored
public record WindowPlace(double x, double y, double width, double height, boolean isMaximized) {

  /// The usable area of one screen, without panels.
  public record Area(double x, double y, double width, double height) {

    /// How much of the window this screen shows.
    double shows(WindowPlace place) {
      double right = Math.min(x + width, place.x + place.width);
      double bottom = Math.min(y + height, place.y + place.height);
      return Math.max(0, right - Math.max(x, place.x)) * Math.max(0, bottom - Math.max(y, place.y));
    }
  }

  /// The same position, moved and reduced so that the whole window is on one of the current
  /// screens: the one that shows most of it, or the first.
  ///
  /// @param screens the main screen first, at least one
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
