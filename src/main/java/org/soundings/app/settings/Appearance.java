package org.soundings.app.settings;

/// The appearance of the window.
///
/// @param theme a theme's id, or [#FOLLOW_SYSTEM]
/// @param zoom percent, from [#LEAST_ZOOM] to [#MOST_ZOOM]
public record Appearance(String theme, int zoom) {

  public static final String FOLLOW_SYSTEM = "system";
  public static final int LEAST_ZOOM = 80;
  public static final int MOST_ZOOM = 200;
  public static final int ORDINARY_ZOOM = 100;
  private static final int ZOOM_STEP = 10;

  public static final Appearance DEFAULT = new Appearance(FOLLOW_SYSTEM, ORDINARY_ZOOM);

  public Appearance {
    zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
  }

  public Appearance withTheme(String id) {
    return new Appearance(id, zoom);
  }

  public Appearance withZoom(int percent) {
    return new Appearance(theme, percent);
  }

  /// One step larger or smaller.
  public Appearance zoomed(int steps) {
    return withZoom(zoom + steps * ZOOM_STEP);
  }
}
