package org.soundings.ui.screen;

import static org.soundings.language.Messages.capital;

/// Something that can be done, by its key or by its name.
///
/// @param name what it does, as people read it
/// @param key its key as printed, such as `Ctrl Z`; "" where it has none
public record Command(String name, String key, Runnable action) {

  /// The name at the start of a line.
  public String title() {
    return capital(name);
  }
}
