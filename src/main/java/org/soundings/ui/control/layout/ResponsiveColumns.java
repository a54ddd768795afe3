package org.soundings.ui.control.layout;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;

/// Up to three panes side by side. If there is too little room, they are stacked, each as wide as
/// the screen and as high as needed, and the whole scrolls, or only one of them is shown. So
/// nothing is cut at 200 % on a small screen.
public final class ResponsiveColumns extends StackPane {

  /// The minimum room for panes that are side by side, in pixels before zooming.
  ///
  /// @param width of all panes together
  /// @param height of each pane
  public record Room(double width, double height) {

    public static final Room ORDINARY = new Room(860, 440);

    boolean fits(double givenWidth, double givenHeight) {
      return givenWidth >= width && givenHeight >= height;
    }
  }

  /// The style of a pane that takes only the height it needs in a stack.
  static final String AS_HIGH_AS_NEEDED = "as-high-as-needed";

  private final Room room;
  private final BorderPane row = new BorderPane();
  private final PaneStack stack = new PaneStack();
  private final ColumnPanes panes = new ColumnPanes();
  private @Nullable Region alone;
  private boolean folded;

  /// Whether the panes were stacked just now and have no heights yet.
  private boolean hasJustFolded;

  private Runnable onFold = () -> {};

  public ResponsiveColumns() {
    this(Room.ORDINARY);
  }

  public ResponsiveColumns(Room room) {
    this.room = room;
    setMinSize(0, 0);
    getStyleClass().add("sheet");
    getChildren().add(row);
    widthProperty().addListener((_, _, _) -> fit());
    heightProperty().addListener((_, _, _) -> fit());
    stack.scroll().viewportBoundsProperty().addListener((_, _, _) -> share());
  }

  public ResponsiveColumns left(@Nullable Region pane) {
    panes.left = pane;
    place();
    return this;
  }

  public ResponsiveColumns centre(Region pane) {
    panes.centre = pane;
    place();
    return this;
  }

  public ResponsiveColumns right(@Nullable Region pane) {
    panes.right = pane;
    place();
    return this;
  }

  /// Sets the main pane of the screen, which is the first in a stack.
  public ResponsiveColumns leading(Region pane) {
    panes.main = pane;
    place();
    return this;
  }

  /// Shows only one pane, from its top, while the panes would be stacked. If the focus was in a
  /// hidden pane, it moves to the given node.
  ///
  /// @param pane null to show all panes
  /// @param start the node of the pane that gets the focus
  public void alone(@Nullable Region pane, Supplier<Optional<Node>> start) {
    if (pane == alone) {
      return;
    }
    boolean wasInside = focusInside().isPresent();
    alone = pane;
    if (pane != null && folded) {
      Labels.show(pane, true);
      if (wasInside && focusInside().filter(node -> Focus.isInside(pane, node)).isEmpty()) {
        start.get().ifPresent(Node::requestFocus);
      }
    }
    showThose();
    if (pane != null) {
      stack.scroll().setVvalue(0);
    }
  }

  /// Shows one pane, or all of them with a line below each.
  private void showThose() {
    for (Region pane : panes.all()) {
      boolean isThere = !folded || alone == null || pane == alone;
      if (isThere != pane.isVisible()) {
        Labels.show(pane, isThere);
      }
      VBox.setVgrow(pane, folded && pane == alone ? Priority.ALWAYS : null);
    }
    stack.divide(alone == null);
  }

  /// Scrolls the stack.
  ///
  /// @param share from 0 to 1
  public void scrollTo(double share) {
    stack.scroll().setVvalue(share);
  }

  /// Receives the scroll position of the stack, from 0 to 1.
  public void setOnScroll(DoubleConsumer listener) {
    stack.onScroll(
        now -> {
          if (folded) {
            listener.accept(now);
          }
        });
  }

  /// Whether the panes are stacked.
  public boolean isFolded() {
    return folded;
  }

  /// Runs when the panes are stacked, or side by side again.
  public ResponsiveColumns onFold(Runnable told) {
    onFold = told;
    return this;
  }

  private void fit() {
    boolean now = getWidth() > 0 && getHeight() > 0 && !room.fits(getWidth(), getHeight());
    if (now != folded) {
      folded = now;
      hasJustFolded = now;
      place();
      onFold.run();
    }
  }

  /// Scrolls the focused node into view at its new position. At the time it got the focus nothing
  /// was laid out yet.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (hasJustFolded) {
      hasJustFolded = false;
      stack.settle();
      focusInside().ifPresent(Panes::bringFocusIntoSight);
    }
  }

  private void place() {
    Optional<Node> owner = focusInside();
    row.getChildren().clear();
    stack.clear();
    if (folded) {
      placeBelowEachOther();
    } else {
      placeSideBySide();
    }
    owner.filter(node -> Focus.isInside(this, node)).ifPresent(Node::requestFocus);
  }

  private void placeBelowEachOther() {
    stack.put(panes.leadingFirst());
    getChildren().setAll(stack.scroll());
    showThose();
    // The content of a scroll pane exists only after its skin is created.
    stack.scroll().applyCss();
    share();
  }

  private void placeSideBySide() {
    for (Region pane : panes.all()) {
      pane.setPrefHeight(USE_COMPUTED_SIZE);
      ColumnPanes.folding(pane).forEach(Folding::unfold);
    }
    showThose();
    row.setLeft(panes.left);
    row.setCenter(panes.centre);
    row.setRight(panes.right);
    getChildren().setAll(row);
  }

  private void share() {
    if (folded) {
      panes.all().forEach(pane -> stack.share(pane, room.height()));
    }
  }

  private Optional<Node> focusInside() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return Optional.ofNullable(owner).filter(node -> Focus.isInside(this, node));
  }
}
