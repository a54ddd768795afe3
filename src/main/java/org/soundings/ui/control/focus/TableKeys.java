package org.soundings.ui.control.focus;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that a table consumes although the tables of Soundings do not use them.
public final class TableKeys {

  private TableKeys() {}

  /// Passes on Esc, with which a table cancels the editing of a cell: no cell is editable.
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
