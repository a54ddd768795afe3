package org.soundings.ui.control.focus;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Opens a list of choices with the key that also opens menus and presses buttons.
public final class DropDownKeys {

  private DropDownKeys() {}

  private static <T> void chooseNext(ComboBox<T> list, String letter) {
    List<T> items = list.getItems();
    int at = list.getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= items.size(); i++) {
      int next = (at + i) % items.size();
      if (list.getConverter().toString(items.get(next)).regionMatches(true, 0, letter, 0, 1)) {
        list.getSelectionModel().select(next);
        return;
      }
    }
  }

  /// Opens a list with Space too, in addition to F4 and Alt with an arrow. A letter chooses the
  /// next entry whose name begins with it.
  public static <T> ComboBox<T> on(ComboBox<T> list) {
    list.addEventHandler(
        KeyEvent.KEY_TYPED,
        key -> {
          String letter = key.getCharacter().strip();
          if (letter.length() == 1 && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            chooseNext(list, letter);
          }
        });
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
