package org.soundings.ui.control.focus;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.soundings.ui.control.ArrowKeyGroup;

/// What keys do at the focused node, before they are handled elsewhere.
public final class FocusKeys {

  private static final Set<KeyCode> LEAVING =
      Collections.unmodifiableSet(
          EnumSet.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.F6));

  private static final Map<KeyCode, TraversalDirection> ARROWS =
      Map.of(
          KeyCode.UP, TraversalDirection.UP,
          KeyCode.DOWN, TraversalDirection.DOWN,
          KeyCode.LEFT, TraversalDirection.LEFT,
          KeyCode.RIGHT, TraversalDirection.RIGHT);

  private FocusKeys() {}

  /// Makes a node that just got the focus ignore Enter until another key is pressed or the focus
  /// moves: an extra Enter after finishing an input must not press a button.
  public static void deafToEnter(Node node) {
    var deaf =
        new EventHandler<KeyEvent>() {
          @Override
          public void handle(KeyEvent key) {
            if (key.getCode() == KeyCode.ENTER) {
              key.consume();
            } else if (key.getEventType() == KeyEvent.KEY_PRESSED) {
              node.removeEventFilter(KeyEvent.ANY, this);
            }
          }
        };
    node.addEventFilter(KeyEvent.ANY, deaf);
    node.focusedProperty().addListener(once(() -> node.removeEventFilter(KeyEvent.ANY, deaf)));
  }

  private static ChangeListener<Boolean> once(Runnable told) {
    return new ChangeListener<>() {
      @Override
      public void changed(ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
        told.run();
        focused.removeListener(this);
      }
    };
  }

  /// Keeps the focus inside a pane when arrow keys move it from a button or check box: the nearest
  /// node to the right can be anywhere in the window.
  public static void keepArrowsIn(Parent pane) {
    pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> keepArrowIn(pane, key));
  }

  private static void keepArrowIn(Parent pane, KeyEvent key) {
    TraversalDirection to = ARROWS.get(key.getCode());
    if (to == null || !(key.getTarget() instanceof ButtonBase from) || ownsArrows(from, key)) {
      return;
    }
    key.consume();
    from.requestFocusTraversal(to);
    if (!Focus.isInside(pane, from.getScene().getFocusOwner())) {
      from.requestFocus();
    }
  }

  private static boolean ownsArrows(ButtonBase from, KeyEvent key) {
    return from instanceof MenuButton
        || from.getParent() instanceof ArrowKeyGroup
        || key.isAltDown()
        || key.isShortcutDown()
        || key.isShiftDown();
  }

  /// Runs an action each time a field is left by keyboard. A user who clicks elsewhere has already
  /// seen the target.
  public static void whenLeftByKey(Node field, Runnable left) {
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (LEAVING.contains(key.getCode())) {
            left.run();
          }
        });
  }
}
