package org.soundings.ui.control.layout;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Finds the node below a pane that floats over others.
public final class HitTest {

  private HitTest() {}

  /// The node that would be under the mouse if a pane did not exist.
  ///
  /// @param floating a child of the pane that contains everything
  /// @param place in scene coordinates
  public static Optional<Node> at(Node floating, Point2D place) {
    Parent around = floating.getParent();
    if (around == null) {
      return Optional.empty();
    }
    List<Node> all = around.getChildrenUnmodifiable();
    return top(all.subList(0, all.indexOf(floating)), place);
  }

  private static Optional<Node> top(List<Node> nodes, Point2D place) {
    return nodes.reversed().stream().flatMap(node -> in(node, place).stream()).findFirst();
  }

  private static Optional<Node> in(Node node, Point2D place) {
    Point2D here = node.sceneToLocal(place);
    boolean isCut = node.getClip() != null && !node.getClip().contains(here);
    if (here == null || isCut || !node.isVisible() || node.isMouseTransparent()) {
      return Optional.empty();
    }
    Optional<Node> inner =
        node instanceof Parent parent
            ? top(parent.getChildrenUnmodifiable(), place)
            : Optional.empty();
    return inner.or(() -> Optional.of(node).filter(each -> each.contains(here)));
  }
}
