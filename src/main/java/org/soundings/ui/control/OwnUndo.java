package org.soundings.ui.control;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The undo of a text that is written and not handed over, such as a field of a form that nobody
/// added yet: it is no part of what the program can take back, so that it takes back its own.
public final class OwnUndo {

  /// The mark of a text that is handed over.
  private static final Object HANDED_OVER = new Object();

  private OwnUndo() {}

  /// Says of a text that it goes into the assessment while it is typed, so that the program takes
  /// it back.
  ///
  /// @return the same text
  public static <T extends TextInputControl> T handedOver(T text) {
    text.getProperties().put(HANDED_OVER, Boolean.TRUE);
    return text;
  }

  private static boolean isHandedOver(TextInputControl text) {
    return text.hasProperties() && text.getProperties().containsKey(HANDED_OVER);
  }

  /// Whether somebody is writing in such a text, or took back all that they wrote there: the words
  /// can come back.
  public static boolean isIn(@Nullable Node owner) {
    return owner instanceof TextInputControl text
        && text.isEditable()
        && !isHandedOver(text)
        && (!text.getText().isBlank() || text.isUndoable() || text.isRedoable());
  }

  /// Takes back what was typed there last, or types it again.
  ///
  /// @return whether the step was for this text to take, also where it had nothing more to take
  ///   back: a step of the program would be about something that nobody has in mind there
  public static boolean step(@Nullable Node owner, boolean forward) {
    if (!(owner instanceof TextInputControl text) || !isIn(owner)) {
      return false;
    }
    if (forward && text.isRedoable()) {
      text.redo();
    } else if (!forward && text.isUndoable()) {
      text.undo();
    }
    return true;
  }
}
