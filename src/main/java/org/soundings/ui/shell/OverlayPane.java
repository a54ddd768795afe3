package org.soundings.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.focus.FocusFallback;
import org.soundings.ui.control.layout.ScrollRegion;
import org.soundings.ui.control.layout.ScrollsWithin;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Overlays;

/// Darkens the window and shows one overlay, until Esc or a click outside it. The focus stays
/// inside the overlay and then returns to where it was.
public final class OverlayPane extends StackPane implements Overlays {

  /// Below this height there is less margin around the overlay.
  private static final double LOW = 400;

  /// The direction of Tab at the edge of the overlay: the focus cycles inside it.
  private enum Tab {
    NONE,
    FORWARDS,
    BACKWARDS
  }

  private Tab tabbed = Tab.NONE;
  private Runnable closed = () -> {};
  private Supplier<Optional<Node>> before = Optional::empty;
  private @Nullable Node first;

  OverlayPane() {
    getStyleClass().add("scrim");
    Focus.over(this);
    setVisible(false);
    setManaged(true);
    heightProperty()
        .addListener((_, _, height) -> Labels.toggle(this, "low", height.doubleValue() < LOW));
    setOnMouseClicked(
        click -> {
          if (click.getTarget() == this) {
            close();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, key -> tabbed = tab(key));
    addEventFilter(KeyEvent.KEY_RELEASED, _ -> tabbed = Tab.NONE);
    sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene != null) {
                scene.focusOwnerProperty().addListener((_, _, owner) -> keepInside(owner));
              }
            });
  }

  @Override
  public void open(String name, Parent content, Node firstFocus) {
    open(name, content, firstFocus, () -> {});
  }

  @Override
  public void open(String name, Parent content, Node firstFocus, Runnable afterwards) {
    if (!isVisible()) {
      before = underneath();
    }
    var fitting = new Fitting(content);
    var box = new StackPane(fitting);
    box.getStyleClass().add("overlay");
    box.setMinSize(0, 0);
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    open(name, box, firstFocus, afterwards, false);
    fitting.begin(firstFocus);
  }

  /// Covers the whole window.
  void cover(String name, Parent content, Node firstFocus, Runnable afterwards) {
    if (isVisible()) {
      close();
    }
    before = underneath();
    var box = new StackPane(content);
    box.getStyleClass().add("cover");
    open(name, box, firstFocus, afterwards, true);
  }

  private void open(
      String name, StackPane box, Node firstFocus, Runnable afterwards, boolean whole) {
    Labels.toggle(this, "whole", whole);
    if (!whole) {
      toFront();
    }
    box.setAccessibleRole(AccessibleRole.DIALOG);
    box.setAccessibleText(name);
    Runnable replaced = closed;
    closed = () -> {};
    replaced.run();
    getChildren().setAll(box);
    first = firstFocus;
    closed = afterwards;
    setVisible(true);
    // The content of a scroll pane exists only after its skin is created, and its visible height is
    // known only once the box is placed in the window. Panes that are stacked for lack of width are
    // final after a second pass.
    for (int round = 0; round < 2; round++) {
      applyCss();
      layout();
    }
    Focus.goOn(firstFocus);
  }

  @Override
  public void close() {
    first = null;
    setVisible(false);
    getChildren().clear();
    before.get().ifPresent(Node::requestFocus);
    before = Optional::empty;
    Runnable told = closed;
    closed = () -> {};
    told.run();
  }

  /// Where the focus returns to. The screen below can be redrawn while the overlay is open.
  private Supplier<Optional<Node>> underneath() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner == null ? Optional::empty : FocusFallback.place(owner, getParent());
  }

  boolean isOpen() {
    return isVisible();
  }

  private void keepInside(@Nullable Node owner) {
    Node back = first;
    if (!isVisible() || back == null || owner == null || Focus.isInside(this, owner)) {
      return;
    }
    Tab round = tabbed;
    tabbed = Tab.NONE;
    Optional<Node> next =
        round == Tab.NONE ? Optional.empty() : Focus.roundIn(this, round == Tab.BACKWARDS);
    next.orElse(back).requestFocus();
  }

  private static Tab tab(KeyEvent key) {
    if (key.getCode() != KeyCode.TAB) {
      return Tab.NONE;
    }
    return key.isShiftDown() ? Tab.BACKWARDS : Tab.FORWARDS;
  }

  /// The content of the overlay, starting with its title.
  private static final class Fitting extends ScrollRegion {

    /// Minimum visible height of the focused node, in pixels.
    private static final double LEAST = 32;

    Fitting(Parent content) {
      super(content);
      ringed().setMinHeight(content instanceof ScrollsWithin ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
      if (content instanceof Region region) {
        region.setMinWidth(0);
      }
    }

    /// Scrolls to the title if the focused node is still visible then.
    void begin(Node focused) {
      double top = ringed().sceneToLocal(focused.localToScene(focused.getLayoutBounds())).getMinY();
      if (top + LEAST < getViewportBounds().getHeight()) {
        setVvalue(0);
      }
    }
  }
}
