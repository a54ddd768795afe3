package org.soundings.ui.threats;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.focus.Focus;

/// Puts new rows in the place of old ones.
final class ThreatRows {
  private ThreatRows() {}

  /// Shows these rows. Where a row had the focus, the new one with the same user data has it.
  static void replace(VBox box, List<Node> rows) {
    replace(box, rows, Optional.empty());
  }

  /// The same; where another row came to the front, the focus goes along to it.
  ///
  /// @param front the user data of that row
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
