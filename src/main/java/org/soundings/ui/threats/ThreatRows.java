package org.soundings.ui.threats;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.focus.Focus;

/// Replaces rows.
final class ThreatRows {
  private ThreatRows() {}

  /// Shows these rows. If a row had the focus, the new row with the same user data gets it.
  static void replace(VBox box, List<Node> rows) {
    replace(box, rows, Optional.empty());
  }

  /// The same, but if another row is selected now, the focus moves to it.
  ///
  /// @param front the user data of the selected row
  static void replace(VBox box, List<Node> rows, Optional<String> front) {
    Node owner = box.getScene() == null ? null : box.getScene().getFocusOwner();
    Object focused = owner != null && Focus.isInside(box, owner) ? owner.getUserData() : null;
    box.getChildren().setAll(rows);
    if (focused != null) {
      Object wanted = front.isPresent() ? front.get() : focused;
      rows.stream()
          .filter(row -> wanted.equals(row.getUserData()))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }
}
