package org.soundings.ui.screen;

import static org.soundings.language.Messages.tr;

/// The parts of the settings, in display order.
public enum SettingsPart {
  THEME,
  SIZE,
  MOTION,
  LANGUAGE,
  NAME,
  KEYS,
  ABOUT,
  PACKS,
  FRAMEWORKS,
  LICENCES;

  public String title() {
    return switch (this) {
      case THEME -> tr("Theme");
      case SIZE -> tr("Zoom");
      case MOTION -> tr("Reduced motion");
      case LANGUAGE -> tr("Language");
      case NAME -> tr("Display name");
      case KEYS -> tr("Shortcuts");
      case ABOUT -> tr("About Soundings");
      case PACKS -> tr("Question packs");
      case FRAMEWORKS -> tr("Control frameworks");
      case LICENCES -> tr("Licences");
    };
  }

  /// A short description, which the palette also searches.
  public String meaning() {
    return switch (this) {
      case THEME -> tr("appearance, colours, light, dark");
      case SIZE -> tr("text size, font, larger, smaller");
      case MOTION -> tr("animation, system setting");
      case LANGUAGE -> tr("interface and reports");
      case NAME -> tr("author, display name");
      case KEYS -> tr("keyboard, keys and shortcuts for all screens");
      case ABOUT -> tr("version");
      case PACKS -> tr("sources of the questions");
      case FRAMEWORKS -> tr("frameworks, standards");
      case LICENCES -> tr("third-party components");
    };
  }
}
