package org.soundings.ui.control.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.text.RowButton;

/// Keeps the focus near when the focused node is removed or disabled. JavaFX would move it to the
/// first node of the window, or to the next one. The focus never moves to a text field, where the
/// next key would be typed.
public final class FocusFallback {

  private static final String CHOSEN = "chosen";

  private final Parent within;

  /// The position of the focused node, from the inside out.
  private List<Spot> path = List.of();

  private boolean isLost;

  /// The node that the user focused last, if it was replaced at the same moment.
  private Optional<Node> goneTo = Optional.empty();

  /// The position of a child in its parent.
  private record Spot(Parent parent, int at) {}

  private FocusFallback(Parent within) {
    this.within = within;
  }

  /// Keeps the focus of a scene near while it is within a node.
  public static void keep(Scene scene, Parent within) {
    var nearest = new FocusFallback(within);
    scene.focusOwnerProperty().addListener((_, was, now) -> nearest.moved(was, now));
  }

  /// Remembers the position of a node that loses the focus temporarily.
  ///
  /// @return gives the node, or the nearest node if it can no longer get the focus
  public static Supplier<Optional<Node>> place(Node node, Parent within) {
    var nearest = new FocusFallback(within);
    nearest.path = nearest.path(node);
    boolean wasChosen = isChosen(node);
    return () -> {
      boolean isLeft = wasChosen && !isChosen(node);
      return Focus.canHave(node) && !isLeft
          ? Optional.of(node)
          : sameRow(node, wasChosen, within).or(nearest::near);
    };
  }

  /// The row that is selected now if the old one was, else the row with the same subject: a list
  /// can be rebuilt in another order.
  private static Optional<Node> sameRow(Node row, boolean wasChosen, Parent within) {
    List<Node> rows =
        within.lookupAll("." + RowButton.STYLE).stream()
            .filter(each -> isAlike(each, row) && Focus.canHave(each))
            .toList();
    return rows.stream()
        .filter(each -> wasChosen && isChosen(each))
        .findFirst()
        .or(
            () ->
                rows.stream()
                    .filter(each -> Objects.equals(each.getUserData(), row.getUserData()))
                    .findFirst());
  }

  /// Whether two rows are in lists of one kind.
  private static boolean isAlike(Node one, Node other) {
    return one.getUserData() instanceof String
        && other.getUserData() instanceof String
        && rowStyles(one).equals(rowStyles(other));
  }

  private static List<String> rowStyles(Node row) {
    return row.getStyleClass().stream().filter(style -> !style.equals(CHOSEN)).toList();
  }

  private static boolean isChosen(Node node) {
    return node.getStyleClass().contains(CHOSEN);
  }

  private void moved(@Nullable Node was, @Nullable Node now) {
    if (now == null) {
      isLost = was != null && !Focus.canHave(was) && !path.isEmpty();
      return;
    }
    Optional<Node> near = isLost ? anew().or(this::near) : Optional.empty();
    isLost = false;
    // Leaving a text field can commit its text and rebuild the lines that the focus is moving to.
    boolean isDrawnAnew = now.getScene() == null && !path.isEmpty();
    goneTo = isDrawnAnew ? Optional.of(now) : Optional.empty();
    if (!isDrawnAnew) {
      path = path(now);
    }
    near.filter(node -> node != now).ifPresent(Node::requestFocus);
  }

  /// The new line at the position of a line that was replaced while the focus was moving to it.
  private Optional<Node> anew() {
    return goneTo.flatMap(row -> sameRow(row, isChosen(row), within)).filter(Focus::canHave);
  }

  private List<Spot> path(Node node) {
    var spots = new ArrayList<Spot>();
    for (Node at = node;
        at != within && at.getParent() != null && at.getParent() != within;
        at = at.getParent()) {
      spots.add(new Spot(at.getParent(), at.getParent().getChildrenUnmodifiable().indexOf(at)));
    }
    return Focus.isInside(within, node) ? spots : List.of();
  }

  /// The nearest node that can get the focus, the same part of the next line first.
  private Optional<Node> near() {
    for (int i = 0; i < path.size(); i++) {
      Parent parent = path.get(i).parent();
      if (Focus.isInside(within, parent) && Focus.canHave(parent)) {
        Optional<Node> found = near(parent, path.subList(0, i + 1).reversed());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// @param down path down from the parent, the outermost first
  private static Optional<Node> near(Parent parent, List<Spot> down) {
    List<Node> children = parent.getChildrenUnmodifiable();
    int at = Math.clamp(down.getFirst().at(), 0, children.size());
    List<Spot> below = down.subList(1, down.size());
    // The following node is now at its position; then the preceding ones.
    return Stream.concat(
            children.subList(at, children.size()).stream(),
            children.subList(0, at).reversed().stream())
        .flatMap(child -> inside(child, below).stream())
        .findFirst();
  }

  private static Optional<Node> inside(Node child, List<Spot> down) {
    if (!child.isVisible() || child.isDisabled()) {
      return Optional.empty();
    }
    if (child.isFocusTraversable() && !Focus.isText(child)) {
      return Optional.of(child);
    }
    if (!(child instanceof Parent parent)) {
      return Optional.empty();
    }
    return down.isEmpty()
        ? Focus.firstButText(parent)
        : near(parent, down).or(() -> Focus.firstButText(parent));
  }
}
