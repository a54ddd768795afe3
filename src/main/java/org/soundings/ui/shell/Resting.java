package org.soundings.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import org.soundings.ui.control.text.Labels;

/// A text that was left with Esc, and the pane that has the focus instead, so that single keys mean
/// something.
final class Resting {

  private record Left(Node text, Parent pane) {}

  private Optional<Left> left = Optional.empty();

  void leave(Node text, Parent pane) {
    left = Optional.of(new Left(text, pane));
    pane.requestFocus();
    Labels.toggle(pane, "rests", true);
  }

  /// Goes to what Tab would have reached from the text.
  ///
  /// @return whether a pane rests
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
