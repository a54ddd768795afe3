package org.soundings.ui.threats;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.Focus;

/// Puts new rows in the place of old ones.
final class Rows {
  private Rows() {}

  /// Shows these rows. Where a row had the focus, the new one with the same user data has it.
  static void replace(VBox box, List<Node> rows) {
    Node owner = box.getScene() == null ? null : box.getScene().getFocusOwner();
    Object focused = owner != null && Focus.isInside(box, owner) ? owner.getUserData() : null;
    box.getChildren().setAll(rows);
    if (focused != null) {
      rows.stream()
          .filter(row -> focused.equals(row.getUserData()))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }
}
