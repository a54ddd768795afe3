package org.soundings.ui.control;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import jfx.incubator.scene.control.richtext.CodeArea;
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

  /// Says whether a text goes into the assessment while it is typed now, where that changes.
  public static void handedOver(TextInputControl text, boolean isHandedOver) {
    if (isHandedOver) {
      handedOver(text);
    } else {
      text.getProperties().remove(HANDED_OVER);
    }
  }

  private static boolean isHandedOver(TextInputControl text) {
    return text.hasProperties() && text.getProperties().containsKey(HANDED_OVER);
  }

  /// Whether somebody is writing in such a text, or took back all that they wrote there: the words
  /// can come back.
  public static boolean isIn(@Nullable Node owner) {
    return switch (owner) {
      case TextInputControl text ->
          text.isEditable()
              && !isHandedOver(text)
              && (!text.getText().isBlank() || text.isUndoable() || text.isRedoable());
      // An area that is handed over keeps no undo.
      case CodeArea area ->
          area.isEditable()
              && area.isUndoRedoEnabled()
              && (!area.getText().isBlank() || area.isUndoable() || area.isRedoable());
      case null, default -> false;
    };
  }

  /// Takes back what was typed there last, or types it again.
  ///
  /// @return whether the step was for this text to take, also where it had nothing more to take
  ///   back: a step of the program would be about something that nobody has in mind there
  public static boolean step(@Nullable Node owner, boolean forward) {
    if (!isIn(owner)) {
      return false;
    }
    if (owner instanceof TextInputControl text) {
      step(forward, text.isRedoable(), text::redo, text.isUndoable(), text::undo);
    } else if (owner instanceof CodeArea area) {
      step(forward, area.isRedoable(), area::redo, area.isUndoable(), area::undo);
    }
    return true;
  }

  private static void step(
      boolean forward, boolean canRedo, Runnable redo, boolean canUndo, Runnable undo) {
    if (forward && canRedo) {
      redo.run();
    } else if (!forward && canUndo) {
      undo.run();
    }
  }
}
