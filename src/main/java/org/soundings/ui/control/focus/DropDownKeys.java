package org.soundings.ui.control.focus;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Opens a list of choices with the key that also opens menus and presses buttons.
public final class DropDownKeys {

  private DropDownKeys() {}

  /// Opens a list with Space too, beside F4 and Alt with an arrow. Nothing can be typed into it.
  public static <T> ComboBox<T> bySpace(ComboBox<T> list) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.SPACE && !list.isShowing()) {
            key.consume();
            list.show();
          }
        });
    return list;
  }
}
