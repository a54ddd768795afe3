package org.soundings.ui.screen;

import static org.soundings.language.Messages.tr;

/// What can be set or looked up in the settings, in the order in which it stands there.
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
      case MOTION -> tr("Less motion");
      case LANGUAGE -> tr("Language");
      case NAME -> tr("How you are named in what you write");
      case KEYS -> tr("Keys");
      case ABOUT -> tr("About Soundings");
      case PACKS -> tr("Question packs");
      case FRAMEWORKS -> tr("Controls of others");
      case LICENCES -> tr("Licences");
    };
  }

  /// In a few words what it is about, by which it is found too.
  public String meaning() {
    return switch (this) {
      case THEME -> tr("look, colours, light, dark");
      case SIZE -> tr("size of letters, font, larger, smaller");
      case MOTION -> tr("animation, as the system has it");
      case LANGUAGE -> tr("of the program and its reports");
      case NAME -> tr("author, who writes");
      case KEYS -> tr("shortcuts of every screen");
      case ABOUT -> tr("version");
      case PACKS -> tr("where the questions come from");
      case FRAMEWORKS -> tr("frameworks, standards");
      case LICENCES -> tr("what it is made with");
    };
  }
}
