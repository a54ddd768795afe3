package org.soundings.ui.robot;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// What of a node can be seen in its window.
final class Sight {

  private Sight() {}

  static boolean isSeen(Node node) {
    return isShown(node) && !inSight(node).isEmpty();
  }

  /// The middle of what can be seen of it, on the screen.
  static Point2D middle(Node node) {
    if (!isSeen(node)) {
      throw new AssertionError("This cannot be seen: " + node);
    }
    Bounds bounds = inSight(node);
    Point2D middle =
        node.getScene().getRoot().sceneToLocal(bounds.getCenterX(), bounds.getCenterY());
    return node.getScene().getRoot().localToScreen(middle);
  }

  /// Whether a click that hit one node has come to another: to it, to something inside of it, or to
  /// what it lets the mouse through to.
  static boolean isHit(Node wanted, @Nullable Node hit) {
    for (Node at = hit; at != null; at = at.getParent()) {
      if (at == wanted) {
        return true;
      }
    }
    Node at = wanted;
    while (at.isMouseTransparent() && at.getParent() != null) {
      at = at.getParent();
    }
    return at != wanted && isHit(at, hit);
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    Scene scene = node.getScene();
    return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
  }

  /// What of it lies in the window.
  private static Bounds inSight(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Scene scene = node.getScene();
    double left = Math.max(0, bounds.getMinX());
    double top = Math.max(0, bounds.getMinY());
    double right = Math.min(scene.getWidth(), bounds.getMaxX());
    double bottom = Math.min(scene.getHeight(), bounds.getMaxY());
    // A box of a negative size is empty.
    return new BoundingBox(left, top, right - left, bottom - top);
  }
}
