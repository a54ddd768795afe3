package org.soundings.ui.control.focus;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Rebuilds the lines of a pane without losing the focus.
public final class FocusPreservingUpdate {

  private FocusPreservingUpdate() {}

  /// Returns the focus to the node that had it, or to the new node with the same accessible name.
  public static void keeping(Parent pane, Runnable make) {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    boolean wasInside = owner != null && Focus.isInside(pane, owner);
    make.run();
    if (owner != null && wasInside) {
      again(pane, owner).ifPresent(Node::requestFocus);
    }
  }

  private static Optional<Node> again(Parent pane, Node owner) {
    return Focus.isInside(pane, owner)
        ? Optional.of(owner)
        : Optional.ofNullable(owner.getAccessibleText())
            .flatMap(name -> named(pane, name).or(() -> Focus.first(pane)));
  }

  private static Optional<Node> named(Parent pane, String name) {
    return nodes(pane).filter(node -> name.equals(node.getAccessibleText())).findFirst();
  }

  private static Stream<Node> nodes(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(
            child ->
                child instanceof Parent inner
                    ? Stream.concat(Stream.of(child), nodes(inner))
                    : Stream.of(child));
  }
}
