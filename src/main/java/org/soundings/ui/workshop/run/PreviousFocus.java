package org.soundings.ui.workshop.run;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;

/// Returns the focus to its place before a form was opened, and restores the scroll position, so
/// that the question is not lost.
final class PreviousFocus {

  private final Parent form;
  private final Runnable otherwise;
  private Optional<Node> from = Optional.empty();
  private Runnable stood = () -> {};

  /// @param otherwise moves the focus if the previous node was removed
  PreviousFocus(Parent form, Runnable otherwise) {
    this.form = form;
    this.otherwise = otherwise;
  }

  /// Notes the focused node, unless it is in the form already.
  void note() {
    Node owner = form.getScene() == null ? null : form.getScene().getFocusOwner();
    if (owner == null || !Focus.isInside(form, owner)) {
      from = Optional.ofNullable(owner);
      stood = Panes.position(form);
    }
  }

  void go() {
    Optional<Node> again =
        from.filter(node -> node.getScene() == form.getScene() && Focus.canHave(node));
    again.ifPresentOrElse(Node::requestFocus, otherwise);
    stood.run();
  }
}
