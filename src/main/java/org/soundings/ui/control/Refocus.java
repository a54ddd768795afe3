package org.soundings.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Makes the lines of a pane anew without taking the focus away from whoever goes through them.
public final class Refocus {

  private Refocus() {}

  /// Gives the focus back to what had it, or, where that was made anew, to what is read aloud with
  /// the same name.
  public static void keeping(Parent pane, Runnable make) {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    Optional<String> name =
        owner != null && Focus.isInside(pane, owner)
            ? Optional.ofNullable(owner.getAccessibleText())
            : Optional.empty();
    make.run();
    if (name.isPresent() && Focus.isInside(pane, owner)) {
      owner.requestFocus();
      return;
    }
    name.flatMap(
            wanted ->
                nodes(pane)
                    .filter(node -> Objects.equals(wanted, node.getAccessibleText()))
                    .findFirst()
                    .or(() -> Focus.first(pane)))
        .ifPresent(Node::requestFocus);
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
