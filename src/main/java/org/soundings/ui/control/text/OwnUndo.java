package org.soundings.ui.control.text;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/// The undo of a text that is written and not handed over, such as a field of a form that nobody
/// added yet: it is no part of what the program can take back, so that it takes back its own.
public final class OwnUndo {

  /// The mark of a text that is handed over.
  private static final Object HANDED_OVER = new Object();

  /// What a text said when it was begun.
  private static final Object BEGAN = new Object();

  /// What takes back what was done in a pane.
  private static final Object UNDO = new Object();

  private OwnUndo() {}

  /// Says of a text that it goes into the assessment while it is typed, so that the program takes
  /// it back.
  ///
  /// @return the same text
  public static <T extends TextInputControl> T handedOver(T text) {
    text.getProperties().put(HANDED_OVER, Boolean.TRUE);
    return text;
  }

  /// Says of a text that it goes nowhere while it is typed from now on: what is taken back there
  /// ends at what it says now.
  public static void begin(TextInputControl text) {
    text.getProperties().remove(HANDED_OVER);
    text.getProperties().put(BEGAN, text.getText());
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

  /// Whether somebody is in a text that goes into the assessment while it is typed, so that the
  /// program takes it back.
  public static boolean isInHandedOver(@Nullable Node owner) {
    return switch (owner) {
      case TextInputControl text -> text.isEditable() && isHandedOver(text);
      case CodeArea area -> area.isEditable() && !area.isUndoRedoEnabled();
      case null, default -> false;
    };
  }

  /// Has what was done in a pane last, and not in a text, taken back by itself.
  ///
  /// @param undo whether there was something to take back, which it did
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

  /// Takes back what was typed there last, or types it again.
  ///
  /// @return whether the step was for this text to take, also where it had nothing more to take
  ///   back: a step of the program would be about something that nobody has in mind there
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
