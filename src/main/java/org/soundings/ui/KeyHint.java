package org.soundings.ui;

import java.util.List;

/// Keys of a place, with what they do, for the status bar and the list of all keys.
///
/// @param keys as printed on them; each alone does it
public record KeyHint(List<String> keys, String meaning) {

  public KeyHint {
    keys = List.copyOf(keys);
  }

  public static KeyHint of(String meaning, String... keys) {
    return new KeyHint(List.of(keys), meaning);
  }
}
