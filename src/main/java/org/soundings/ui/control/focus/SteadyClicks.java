package org.soundings.ui.control.focus;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Makes a click count even if its button moved away under the mouse.
///
/// Pressing a button takes the focus from a text field. The field commits its text, and as a result
/// a node above the button can get higher. A button acts when the mouse is released over it, so
/// such a click would be lost.
public final class SteadyClicks {

  /// How far the mouse itself may move during the click, in pixels.
  private static final double SLACK = 4;

  private @Nullable ButtonBase pressed;
  private double x;
  private double y;

  private SteadyClicks() {}

  public static void in(Scene scene) {
    var clicks = new SteadyClicks();
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks::press);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, clicks::release);
  }

  private void press(MouseEvent event) {
    boolean isPlain = event.getButton() == MouseButton.PRIMARY;
    pressed = isPlain ? button(event.getPickResult().getIntersectedNode()).orElse(null) : null;
    x = event.getSceneX();
    y = event.getSceneY();
  }

  private void release(MouseEvent event) {
    ButtonBase button = pressed;
    pressed = null;
    if (button == null
        || button.isArmed()
        || Math.hypot(event.getSceneX() - x, event.getSceneY() - y) > SLACK) {
      return;
    }
    if (hasMoved(button, event)) {
      button.fire();
    }
  }

  /// Whether a button that is still visible and enabled moved away from the mouse, while the mouse
  /// itself did not move. A button that was removed or hidden is not pressed.
  private static boolean hasMoved(ButtonBase button, MouseEvent event) {
    return isInSight(button)
        && !button.isDisabled()
        && !button.contains(button.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  private static boolean isInSight(Node button) {
    for (Node at = button; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return button.getScene() != null;
  }

  private static Optional<ButtonBase> button(@Nullable Node at) {
    for (Node node = at; node != null; node = node.getParent()) {
      if (node instanceof ButtonBase button) {
        return Optional.of(button);
      }
    }
    return Optional.empty();
  }
}
