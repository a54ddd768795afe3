package org.soundings.ui.control;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Whether what is written somewhere can be kept. Where a folder cannot be written, every place to
/// write is shut, so that nobody types what would be lost.
public final class Editing {

  private static final String SHUT = "soundings.shut";

  private Editing() {}

  /// Shuts every place to write below a node, those that come later too.
  public static void shut(Parent root) {
    root.getProperties().put(SHUT, Boolean.TRUE);
  }

  /// Disables a node wherever it stands below a shut one.
  public static <N extends Node> N only(N node) {
    whenPlaced(
        node,
        shut -> {
          if (shut) {
            node.setDisable(true);
          }
        });
    return node;
  }

  /// Has a node told whether it is shut, each time it is put somewhere.
  static void whenPlaced(Node node, Consumer<Boolean> listener) {
    node.sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene != null) {
                listener.accept(isShut(node));
              }
            });
  }

  private static boolean isShut(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().containsKey(SHUT)) {
        return true;
      }
    }
    return false;
  }
}
