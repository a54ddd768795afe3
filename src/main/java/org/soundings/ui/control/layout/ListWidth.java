package org.soundings.ui.control.layout;

/// The width of a list next to the item that is opened from it.
final class ListWidth {

  static final double LEAST = 360;

  /// From this width of the screen on, the list gets a share of the additional width, up to a
  /// maximum.
  private static final double ROOMY = 1240;

  private static final double ROOM_SHARED = 6;
  private static final double MOST_MORE = 96;

  private ListWidth() {}

  /// @param screen width of the whole screen, in pixels
  static double in(double screen) {
    return LEAST + Math.clamp((screen - ROOMY) / ROOM_SHARED, 0, MOST_MORE);
  }
}
