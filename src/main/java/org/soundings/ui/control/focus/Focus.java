package org.soundings.ui.control.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.ArrowKeyGroup;

/// Where the focus is and where it could go.
public final class Focus {

  private static final String BEGINS = "soundings.begins";
  private static final String FORWARD = "soundings.forward";
  private static final String OVER = "soundings.over";

  private Focus() {}

  /// Names the node at which a pane begins, before all that Tab would reach earlier.
  public static <N extends Node> N begin(N node) {
    node.getProperties().put(BEGINS, Boolean.TRUE);
    return node;
  }

  /// Names what brings a pane to the front that others may hide, before it is walked to.
  public static void whenReached(Parent pane, Runnable bring) {
    pane.getProperties().put(FORWARD, bring);
  }

  private static void bringForward(Parent pane) {
    if (pane.hasProperties() && pane.getProperties().get(FORWARD) instanceof Runnable bring) {
      bring.run();
    }
  }

  /// Gives a node the focus; in a text that was begun the caret stands behind it, so that the next
  /// key goes on with it instead of writing over it.
  public static void goOn(Node node) {
    node.requestFocus();
    if (node instanceof TextInputControl text) {
      text.end();
    }
  }

  /// Names a node that lies over the window for a while.
  public static void over(Node node) {
    node.getProperties().put(OVER, Boolean.TRUE);
  }

  /// Whether a node belongs to what lies over the window.
  public static boolean isOver(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().containsKey(OVER)) {
        return true;
      }
    }
    return false;
  }

  /// Where a pane begins: at the node that was named for it, else at a row that is chosen, else at
  /// the first node that is no text, else at the first text.
  public static Optional<Node> first(Parent pane) {
    return find(pane, Focus::begins)
        .or(() -> find(pane, node -> node.getStyleClass().contains("chosen")))
        .or(() -> find(pane, node -> !isText(node)))
        .or(() -> find(pane, _ -> true));
  }

  /// The first node of a pane in which no keys are text, so that single keys go on meaning
  /// something.
  public static Optional<Node> firstButText(Parent pane) {
    return find(pane, node -> !isText(node));
  }

  /// Where Tab comes to in a pane in which it goes round: to the first node, or with Shift the
  /// last.
  public static Optional<Node> roundIn(Parent pane, boolean backwards) {
    var all = new ArrayList<Node>();
    stops(pane, all);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(backwards ? all.getLast() : all.getFirst());
  }

  private static void stops(Parent pane, List<Node> all) {
    for (Node child : pane.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) {
        continue;
      }
      if (child.isFocusTraversable()) {
        all.add(child);
      }
      if (child instanceof Parent parent) {
        stops(parent, all);
      }
    }
  }

  private static boolean begins(Node node) {
    return node.hasProperties() && node.getProperties().containsKey(BEGINS);
  }

  private static Optional<Node> find(Parent pane, Predicate<Node> wanted) {
    for (Node child : pane.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) {
        continue;
      }
      if (child.isFocusTraversable() && wanted.test(child)) {
        return Optional.of(child);
      }
      if (child instanceof Parent parent) {
        Optional<Node> inside = find(parent, wanted);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  /// Puts the focus into the pane after the one that has it, and from the last into the first. A
  /// pane in which nothing can have it is passed over.
  ///
  /// @param by 1 for the next pane, -1 for the one before
  public static void walk(List<? extends Parent> panes, @Nullable Node owner, int by) {
    int at = by > 0 ? -1 : 0;
    for (int i = 0; i < panes.size(); i++) {
      if (isInside(panes.get(i), owner)) {
        at = i;
      }
    }
    for (int step = 1; step <= panes.size(); step++) {
      Parent pane = panes.get(Math.floorMod(at + by * step, panes.size()));
      bringForward(pane);
      Optional<Node> next = first(pane);
      if (next.isPresent()) {
        next.get().requestFocus();
        return;
      }
    }
  }

  /// Whether a node is in the window, in sight and not shut, and so is all that it stands in.
  public static boolean canHave(Node node) {
    return node.getScene() != null && !node.isDisabled() && isVisible(node);
  }

  /// Whether a node is visible, and so is all that it stands in.
  public static boolean isVisible(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  public static boolean isInside(Node pane, @Nullable Node node) {
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

  /// Whether a node has the focus of its window, also while another window is in front.
  public static boolean isOwner(Node node) {
    return node.getScene() != null && node.equals(node.getScene().getFocusOwner());
  }

  /// Whether something is typed or chosen at a node, so that single keys mean nothing else there: a
  /// text, a choice among a few, a list that opens, a day, a number. Where a choice only turns what
  /// is shown, keys go on meaning what they mean around it.
  public static boolean takesKeys(@Nullable Node node) {
    return isText(node)
        || node instanceof ComboBoxBase<?>
        || node instanceof ChoiceBox<?>
        || node instanceof Spinner<?>
        || node instanceof RadioButton
        || (node != null && node.getParent() instanceof ArrowKeyGroup all && !all.isTurning());
  }
}
