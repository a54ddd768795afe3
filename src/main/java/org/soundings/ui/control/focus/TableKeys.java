package org.soundings.ui.control.focus;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that a table would keep for itself though they mean nothing in ours.
public final class TableKeys {

  private TableKeys() {}

  /// Hands on Esc, with which a table leaves a cell that is written in: no cell of ours is.
  public static void handOnEscape(TableView<?> table) {
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          Parent around = table.getParent();
          if (key.getCode() == KeyCode.ESCAPE && around != null) {
            key.consume();
            Event.fireEvent(around, key.copyFor(around, around));
          }
        });
  }
}
