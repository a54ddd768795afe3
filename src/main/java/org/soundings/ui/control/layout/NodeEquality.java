package org.soundings.ui.control.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Compares the look of two nodes by their text and styles, so that an unchanged node is not
/// rebuilt. Node types it does not know count as different.
final class NodeEquality {

  private NodeEquality() {}

  static boolean are(Node one, Node other) {
    return one.getClass().equals(other.getClass())
        && one.isVisible() == other.isVisible()
        && one.isManaged() == other.isManaged()
        && one.getStyleClass().equals(other.getStyleClass())
        && sayTheSame(one, other);
  }

  private static boolean sayTheSame(Node one, Node other) {
    return switch (one) {
      case Labeled words -> areAlike(words, (Labeled) other);
      case Text words -> words.getText().equals(((Text) other).getText());
      case Pane pane -> areAlike(pane.getChildren(), ((Pane) other).getChildren());
      default -> false;
    };
  }

  private static boolean areAlike(Labeled one, Labeled other) {
    Node sign = one.getGraphic();
    Node another = other.getGraphic();
    return Objects.equals(one.getText(), other.getText())
        && (sign == null || another == null ? sign == another : are(sign, another));
  }

  private static boolean areAlike(List<Node> some, List<Node> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(at -> are(some.get(at), others.get(at)));
  }
}
