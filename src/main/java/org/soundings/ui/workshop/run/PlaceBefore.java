package org.soundings.ui.workshop.run;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;

/// Goes back to where one was before a form was gone to, with the sheet as it stood: nobody loses
/// the question.
final class PlaceBefore {

  private final Parent form;
  private final Runnable otherwise;
  private Optional<Node> from = Optional.empty();
  private Runnable stood = () -> {};

  /// @param otherwise gives the focus away, where what had it before is gone
  PlaceBefore(Parent form, Runnable otherwise) {
    this.form = form;
    this.otherwise = otherwise;
  }

  /// Notes where one is, unless that is in the form already.
  void note() {
    Node owner = form.getScene() == null ? null : form.getScene().getFocusOwner();
    if (owner == null || !Focus.isInside(form, owner)) {
      from = Optional.ofNullable(owner);
      stood = Panes.standing(form);
    }
  }

  void go() {
    Optional<Node> again =
        from.filter(node -> node.getScene() == form.getScene() && Focus.canHave(node));
    again.ifPresentOrElse(Node::requestFocus, otherwise);
    stood.run();
  }
}
