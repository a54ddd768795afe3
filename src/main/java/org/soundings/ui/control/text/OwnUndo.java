package org.soundings.ui.control.text;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/// The undo of a text that is not committed yet, such as a field of a form that is not submitted.
/// The undo of the program does not include it, so the field has its own.
public final class OwnUndo {

  /// Marks a text that is committed while it is typed.
  private static final Object HANDED_OVER = new Object();

  /// Property key of the text at the start of the edit.
  private static final Object BEGAN = new Object();

  /// Property key of the undo action of a pane.
  private static final Object UNDO = new Object();

  private OwnUndo() {}

  /// Marks a text as committed while it is typed, so that the program undoes it.
  ///
  /// @return the same text
  public static <T extends TextInputControl> T handedOver(T text) {
    text.getProperties().put(HANDED_OVER, Boolean.TRUE);
    return text;
  }

  /// Marks a text as not committed from now on: its undo ends at the current text.
  public static void begin(TextInputControl text) {
    text.getProperties().remove(HANDED_OVER);
    text.getProperties().put(BEGAN, text.getText());
  }

  private static boolean isHandedOver(TextInputControl text) {
    return text.hasProperties() && text.getProperties().containsKey(HANDED_OVER);
  }

  /// Whether the user is writing in such a text, or has undone all of it so that it can be redone.
  public static boolean isIn(@Nullable Node owner) {
    return switch (owner) {
      case TextInputControl text ->
          text.isEditable()
              && !isHandedOver(text)
              && (!text.getText().isBlank() || text.isUndoable() || text.isRedoable());
      // An area that is committed while it is typed keeps no undo.
      case CodeArea area ->
          area.isEditable()
              && area.isUndoRedoEnabled()
              && (!area.getText().isBlank() || area.isUndoable() || area.isRedoable());
      case null, default -> false;
    };
  }

  /// Whether the user is in a text that is committed while it is typed, so that the program undoes
  /// it.
  public static boolean isInHandedOver(@Nullable Node owner) {
    return switch (owner) {
      case TextInputControl text -> text.isEditable() && isHandedOver(text);
      case CodeArea area -> area.isEditable() && !area.isUndoRedoEnabled();
      case null, default -> false;
    };
  }

  /// Gives a pane its own undo for its last action, outside of text fields.
  ///
  /// @param undo undoes the action and returns whether there was one
  public static void in(Node pane, BooleanSupplier undo) {
    pane.getProperties().put(UNDO, undo);
  }

  private static boolean takesBack(@Nullable Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at.hasProperties()
          && at.getProperties().get(UNDO) instanceof BooleanSupplier undo
          && undo.getAsBoolean()) {
        return true;
      }
    }
    return false;
  }

  /// Undoes or redoes typing there.
  ///
  /// @return whether the step belonged to this text, even if there was nothing to undo: a step of
  ///   the program would affect something that the user does not have in mind there
  public static boolean step(@Nullable Node owner, boolean forward) {
    if (!isIn(owner)) {
      return !forward && takesBack(owner);
    }
    if (owner instanceof TextInputControl text) {
      boolean isAsBegun = text.getText().equals(text.getProperties().get(BEGAN));
      step(forward, text.isRedoable(), text::redo, text.isUndoable() && !isAsBegun, text::undo);
    } else if (owner instanceof CodeArea area) {
      var words = new WordSteps(area);
      step(forward, area.isRedoable(), words::redo, area.isUndoable(), words::undo);
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
