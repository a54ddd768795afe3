package org.soundings.ui.control.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Whether input can be saved. If the assessment is read-only, or a session is closed, every input
/// is disabled, so that no one types what would be lost. An input that shows a value stays visible
/// and looks read-only. A command that only makes sense for editing is hidden.
public final class Editing {

  private static final String SHUT = "soundings.shut";
  private static final String TOLD = "soundings.told";

  private Editing() {}

  /// Disables every input below a node, including those added later.
  public static void shut(Parent root) {
    shut(root, true);
  }

  /// Disables every input below a node, or enables those that nothing else disables.
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

  /// Disables a node while it is below a read-only node.
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

  /// Hides a command among text, such as a pencil, while it is below a read-only node: among muted
  /// text a disabled icon would not be recognisable.
  public static <N extends Node> N away(N node) {
    whenPlaced(node, shut -> Labels.show(node, !shut));
    return node;
  }

  /// Notifies the listener whether a node is read-only, when it is added to a parent and on each
  /// change.
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
