package org.soundings.ui.control.text;

import javafx.scene.input.KeyCode;

/// What keys are called, wherever on a keyboard they are.
public final class KeyNames {
  private KeyNames() {}

  /// The name of a key; that of the digit for one on the number pad.
  public static String of(KeyCode key) {
    return key.getName().replaceFirst("^Numpad ", "");
  }
}
