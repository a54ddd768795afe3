package org.soundings.ui.control.text;

import javafx.scene.input.KeyCode;

/// The names of keys, independent of their position.
public final class KeyNames {
  private KeyNames() {}

  /// The name of a key; for a key of the number pad, its digit.
  public static String of(KeyCode key) {
    return key.getName().replaceFirst("^Numpad ", "");
  }
}
