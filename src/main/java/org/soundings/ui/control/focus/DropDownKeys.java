package org.soundings.ui.control.focus;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Opens a list of choices with the key that also opens menus and presses buttons.
public final class DropDownKeys {

  private DropDownKeys() {}

  /// Opens a list with Space too, in addition to F4 and Alt with an arrow. A letter chooses the
  /// next entry whose name begins with it.
  public static <T> ComboBox<T> on(ComboBox<T> list) {
    LetterChoice.on(
        list,
        () -> list.getItems().stream().map(list.getConverter()::toString).toList(),
        list.getSelectionModel()::getSelectedIndex,
        list.getSelectionModel()::select);
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
