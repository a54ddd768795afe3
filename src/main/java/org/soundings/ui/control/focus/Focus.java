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

/// Finds the node that has the focus, or that can get it.
public final class Focus {

  private static final String BEGINS = "soundings.begins";
  private static final String FORWARD = "soundings.forward";
  private static final String OVER = "soundings.over";

  private Focus() {}

  /// Marks the first node of a pane, before all others that Tab would reach.
  public static <N extends Node> N begin(N node) {
    node.getProperties().put(BEGINS, Boolean.TRUE);
    return node;
  }

  /// Sets an action that shows a hidden pane before the focus moves to it.
  public static void whenReached(Parent pane, Runnable bring) {
    pane.getProperties().put(FORWARD, bring);
  }

  private static void bringForward(Parent pane) {
    if (pane.hasProperties() && pane.getProperties().get(FORWARD) instanceof Runnable bring) {
      bring.run();
    }
  }

  /// Focuses a node. In a text field the caret moves to the end, so that the next key appends
  /// instead of replacing the text.
  public static void goOn(Node node) {
    node.requestFocus();
    if (node instanceof TextInputControl text) {
      text.end();
    }
  }

  /// Marks a node as temporarily floating over the window.
  public static void over(Node node) {
    node.getProperties().put(OVER, Boolean.TRUE);
  }

  /// Whether a node belongs to a floating node.
  public static boolean isOver(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().containsKey(OVER)) {
        return true;
      }
    }
    return false;
  }

  /// The first node of a pane: the marked one, else a selected row, else the first node that is not
  /// a text field, else the first text field.
  public static Optional<Node> first(Parent pane) {
    return find(pane, Focus::begins)
        .or(() -> find(pane, node -> node.getStyleClass().contains("chosen")))
        .or(() -> find(pane, node -> !isText(node)))
        .or(() -> find(pane, _ -> true));
  }

  /// The first node of a pane that is not a text field, so that single-key shortcuts keep working.
  public static Optional<Node> firstButText(Parent pane) {
    return find(pane, node -> !isText(node));
  }

  /// The target of Tab in a pane that cycles the focus: the first node, or the last with Shift.
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

  /// Moves the focus to the pane after the focused one, and from the last to the first. Panes
  /// without a focusable node are skipped.
  ///
  /// @param by 1 for the next pane, -1 for the previous one
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

  /// Whether a node is in a window, visible and enabled, and so are all its parents.
  public static boolean canHave(Node node) {
    return node.getScene() != null && !node.isDisabled() && isVisible(node);
  }

  /// Whether a node and all its parents are visible.
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

  /// Whether keys typed at the node are text, so that single-key shortcuts do not work.
  public static boolean isText(@Nullable Node node) {
    return node instanceof TextInputControl || node instanceof RichTextArea;
  }

  /// Whether a node is the focus owner of its window, also while another window is active.
  public static boolean isOwner(Node node) {
    return node.getScene() != null && node.equals(node.getScene().getFocusOwner());
  }

  /// Whether the user types or chooses at a node, so that single-key shortcuts do not work: a text
  /// field, a choice among a few, a list that opens, a date, a number. At a choice that only
  /// switches the view they do work.
  public static boolean takesKeys(@Nullable Node node) {
    return isText(node)
        || node instanceof ComboBoxBase<?>
        || node instanceof ChoiceBox<?>
        || node instanceof Spinner<?>
        || node instanceof RadioButton
        || node instanceof LetterKeyControl
        || (node != null && node.getParent() instanceof ArrowKeyGroup all && !all.isTurning());
  }
}
