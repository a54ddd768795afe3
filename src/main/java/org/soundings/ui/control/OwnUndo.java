package org.soundings.ui.control;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The undo of a text that is written and not handed over, such as a field of a form that nobody
/// added yet: it is no part of what the program can take back, so that it takes back its own.
public final class OwnUndo {

  private OwnUndo() {}

  /// Whether somebody is writing in such a text.
  public static boolean isIn(@Nullable Node owner) {
    return owner instanceof TextInputControl text
        && text.isEditable()
        && !text.getText().isBlank()
        && !(text instanceof Field field && field.isTaken());
  }

  /// Takes back what was typed there last, or types it again.
  ///
  /// @return whether there was something
  public static boolean step(@Nullable Node owner, boolean forward) {
    if (!(owner instanceof TextInputControl text) || !isIn(owner)) {
      return false;
    }
    boolean can = forward ? text.isRedoable() : text.isUndoable();
    if (can && forward) {
      text.redo();
    } else if (can) {
      text.undo();
    }
    return can;
  }
}
