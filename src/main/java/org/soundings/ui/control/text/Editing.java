package org.soundings.ui.control.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Whether what is written somewhere can be kept. Where a folder cannot be written, or a meeting is
/// closed, every place to write is shut, so that nobody types what would be lost. What shows a
/// value stays and looks as if nobody could change it; what stands among words only to write goes
/// away.
public final class Editing {

  private static final String SHUT = "soundings.shut";
  private static final String TOLD = "soundings.told";

  private Editing() {}

  /// Shuts every place to write below a node, those that come later too.
  public static void shut(Parent root) {
    shut(root, true);
  }

  /// Shuts every place to write below a node, or opens those that are shut by nothing else.
  public static void shut(Parent root, boolean shut) {
    boolean before = root.getProperties().containsKey(SHUT);
    if (before == shut) {
      return;
    }
    if (shut) {
      root.getProperties().put(SHUT, Boolean.TRUE);
    } else {
      root.getProperties().remove(SHUT);
    }
    tell(root);
  }

  private static void tell(Node node) {
    told(node).forEach(listener -> listener.accept(isShut(node)));
    if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(Editing::tell);
    }
  }

  /// Disables a node wherever it stands below a shut one.
  public static <N extends Node> N only(N node) {
    var isDisabledHere = new boolean[1];
    whenPlaced(
        node,
        shut -> {
          if (shut) {
            isDisabledHere[0] |= !node.isDisable();
            node.setDisable(true);
          } else if (isDisabledHere[0]) {
            isDisabledHere[0] = false;
            node.setDisable(false);
          }
        });
    return node;
  }

  /// Takes a command that stands among words, such as a pencil, out of the layout wherever it
  /// stands below a shut node: among muted words nothing would set one apart that cannot be given.
  public static <N extends Node> N away(N node) {
    whenPlaced(node, shut -> Labels.show(node, !shut));
    return node;
  }

  /// Has a node told whether it is shut, each time it is put somewhere and each time that changes.
  public static void whenPlaced(Node node, Consumer<Boolean> listener) {
    var listeners = new ArrayList<>(told(node));
    listeners.add(listener);
    node.getProperties().put(TOLD, new Listeners(listeners));
    node.sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene != null) {
                listener.accept(isShut(node));
              }
            });
  }

  private record Listeners(List<Consumer<Boolean>> all) {}

  private static List<Consumer<Boolean>> told(Node node) {
    return node.hasProperties() && node.getProperties().get(TOLD) instanceof Listeners(var all)
        ? all
        : List.of();
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
