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

/// Up to three panes beside each other; where there is no room for that, one below the other, each
/// as wide as the screen and as high as it needs to be used, with the whole to be scrolled, or one
/// of them alone. So nothing is cut at twice the size on a small screen.
public final class ResponsiveColumns extends StackPane {

  /// The least room, in pixels before zooming, in which the panes stand beside each other.
  ///
  /// @param width of all together
  /// @param height of each
  public record Room(double width, double height) {

    public static final Room ORDINARY = new Room(860, 440);

    boolean fits(double givenWidth, double givenHeight) {
      return givenWidth >= width && givenHeight >= height;
    }
  }

  /// The style of a pane that takes no more height than it needs where panes stand below each
  /// other.
  static final String AS_HIGH_AS_NEEDED = "as-high-as-needed";

  private final Room room;
  private final BorderPane row = new BorderPane();
  private final PaneStack stack = new PaneStack();
  private final ColumnPanes panes = new ColumnPanes();
  private @Nullable Region alone;
  private boolean folded;

  /// Whether the panes just came to stand one below the other, and nobody knows yet how high.
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

  /// Names the pane that a screen is there for: it stands first where panes stand one below the
  /// other.
  public ResponsiveColumns leading(Region pane) {
    panes.main = pane;
    place();
    return this;
  }

  /// Has one pane take the whole place where panes would stand one below the other, from its top,
  /// wherever the others were scrolled to. The focus goes along: to the given node where it was in
  /// a pane that goes.
  ///
  /// @param pane null where all are to be seen
  /// @param start where the focus begins in it
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

  /// Where one pane has the whole place, no other is there; a line ends each that stands below
  /// another.
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

  /// Shows what stands so far down, where panes stand one below the other.
  ///
  /// @param share from 0 to 1
  public void scrollTo(double share) {
    stack.scroll().setVvalue(share);
  }

  /// Who is told how far down one is, from 0 to 1, where panes stand one below the other.
  public void setOnScroll(DoubleConsumer listener) {
    stack.onScroll(
        now -> {
          if (folded) {
            listener.accept(now);
          }
        });
  }

  /// Whether the panes stand one below the other.
  public boolean isFolded() {
    return folded;
  }

  /// What is told when the panes come to stand one below the other, or beside each other again.
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

  /// What has the focus is brought into sight where it came to stand. It was brought before, when
  /// it was put there and nothing was laid out.
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
      placeBesideEachOther();
    }
    owner.filter(node -> Focus.isInside(this, node)).ifPresent(Node::requestFocus);
  }

  private void placeBelowEachOther() {
    stack.put(panes.leadingFirst());
    getChildren().setAll(stack.scroll());
    showThose();
    // What is inside a scroll pane is there only after its skin was made.
    stack.scroll().applyCss();
    share();
  }

  private void placeBesideEachOther() {
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
