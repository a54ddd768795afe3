package org.soundings.ui.control.layout;

/// How wide a list is beside what is chosen in it.
final class ListWidth {

  static final double LEAST = 360;

  /// From this width of the screen on it gets one of so many parts of what is beyond, up to a most.
  private static final double ROOMY = 1240;

  private static final double ROOM_SHARED = 6;
  private static final double MOST_MORE = 96;

  private ListWidth() {}

  /// @param screen how wide the whole of it is, pixels
  static double in(double screen) {
    return LEAST + Math.clamp((screen - ROOMY) / ROOM_SHARED, 0, MOST_MORE);
  }
}
