package org.soundings.ui.robot;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// The part of a node that is visible in its window.
final class Sight {

  private Sight() {}

  static boolean isSeen(Node node) {
    return isShown(node) && !inSight(node).isEmpty();
  }

  /// The centre of the visible part, on the screen.
  static Point2D middle(Node node) {
    if (!isSeen(node)) {
      throw new AssertionError("This cannot be seen: " + node);
    }
    Bounds bounds = inSight(node);
    Point2D middle =
        node.getScene().getRoot().sceneToLocal(bounds.getCenterX(), bounds.getCenterY());
    return node.getScene().getRoot().localToScreen(middle);
  }

  /// Whether a click on one node reaches another: the node itself, one of its children, or a node
  /// to which it passes the mouse.
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

  /// The part within the window.
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
