package org.soundings.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import org.soundings.ui.control.text.Labels;

/// A text field that was left with Esc, and the pane that has the focus instead, so that single-key
/// shortcuts work.
final class Resting {

  private record Left(Node text, Parent pane) {}

  private Optional<Left> left = Optional.empty();

  void leave(Node text, Parent pane) {
    left = Optional.of(new Left(text, pane));
    pane.requestFocus();
    Labels.toggle(pane, "disabled-input", true);
  }

  /// Moves to the node that Tab would have reached from the text field.
  ///
  /// @return whether such a pane has the focus
  boolean goOn(boolean backwards) {
    Optional<Left> here = left.filter(each -> each.pane().isFocused());
    here.ifPresent(
        each ->
            each.text()
                .requestFocusTraversal(
                    backwards ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT));
    return here.isPresent();
  }
}
