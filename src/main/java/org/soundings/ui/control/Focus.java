package org.soundings.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;

/// Where the focus is and where it could go.
public final class Focus {
  private Focus() {}

  /// The first node inside a pane that Tab would stop at; a row that is chosen goes before others.
  public static Optional<Node> first(Parent pane) {
    Optional<Node> chosen = find(pane, true);
    return chosen.isPresent() ? chosen : find(pane, false);
  }

  private static Optional<Node> find(Parent pane, boolean chosen) {
    for (Node child : pane.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) {
        continue;
      }
      if (child.isFocusTraversable()
          && !isText(child)
          && (!chosen || child.getStyleClass().contains("chosen"))) {
        return Optional.of(child);
      }
      if (child instanceof Parent parent) {
        Optional<Node> inside = find(parent, chosen);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  public static boolean isInside(Parent pane, @Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == pane) {
        return true;
      }
    }
    return false;
  }

  /// Whether keys typed there are text, so that single keys mean nothing else.
  public static boolean isText(@Nullable Node node) {
    return node instanceof TextInputControl || node instanceof RichTextArea;
  }
}
