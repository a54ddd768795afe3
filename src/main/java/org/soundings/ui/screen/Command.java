package org.soundings.ui.screen;

import static org.soundings.language.Messages.capital;

/// A command that can be run by its shortcut or by its name.
///
/// @param name the displayed name
/// @param key its shortcut as printed, such as `Ctrl Z`; "" if it has none
public record Command(String name, String key, Runnable action) {

  /// The name at the start of a line.
  public String title() {
    return capital(name);
  }
}
