package org.soundings.ui.screen;

import java.util.List;

/// Keys of a place, with what they do, for the status bar and the list of all keys.
///
/// @param keys as printed on them; each alone does it
/// @param writes whether that changes something, and so is not done where it can only be read
public record KeyHint(List<String> keys, String meaning, boolean writes) {

  public KeyHint {
    keys = List.copyOf(keys);
  }

  public KeyHint(List<String> keys, String meaning) {
    this(keys, meaning, false);
  }

  /// The same, and it changes something.
  public KeyHint writing() {
    return new KeyHint(keys, meaning, true);
  }

  /// The same on another key.
  KeyHint at(String key) {
    return new KeyHint(List.of(key), meaning, writes);
  }

  public static KeyHint of(String meaning, String... keys) {
    return new KeyHint(List.of(keys), meaning);
  }
}
