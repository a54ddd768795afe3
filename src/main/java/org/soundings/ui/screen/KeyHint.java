package org.soundings.ui.screen;

import java.util.List;

/// Shortcuts of a place, with their meaning, for the status bar and the list of all shortcuts.
///
/// @param keys as printed; each of them does it
/// @param writes whether it changes the assessment, and so is not available if the assessment is
///   read-only
public record KeyHint(List<String> keys, String meaning, boolean writes) {

  public KeyHint {
    keys = List.copyOf(keys);
  }

  public KeyHint(List<String> keys, String meaning) {
    this(keys, meaning, false);
  }

  /// The same, marked as a change of the assessment.
  public KeyHint writing() {
    return new KeyHint(keys, meaning, true);
  }

  /// The same with another key.
  KeyHint at(String key) {
    return new KeyHint(List.of(key), meaning, writes);
  }

  public static KeyHint of(String meaning, String... keys) {
    return new KeyHint(List.of(keys), meaning);
  }
}
