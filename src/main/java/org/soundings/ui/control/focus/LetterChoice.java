package org.soundings.ui.control.focus;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Letters choose in a drop-down list, as on every desktop.
public final class LetterChoice {

  private LetterChoice() {}

  /// A typed letter chooses the next entry whose name begins with it.
  ///
  /// @param at the index of the current entry, or -1
  public static void on(
      Node list, Supplier<List<String>> names, IntSupplier at, IntConsumer choose) {
    list.addEventHandler(
        KeyEvent.KEY_TYPED,
        key -> {
          String letter = key.getCharacter().strip();
          if (letter.length() == 1 && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            next(names.get(), at.getAsInt(), letter, choose);
          }
        });
  }

  private static void next(List<String> names, int at, String letter, IntConsumer choose) {
    for (int i = 1; i <= names.size(); i++) {
      int next = (at + i) % names.size();
      if (names.get(next).regionMatches(true, 0, letter, 0, 1)) {
        choose.accept(next);
        return;
      }
    }
  }
}
