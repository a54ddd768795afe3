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

/// Darkens the window and shows one thing over it, until Esc or a click beside it. The focus stays
/// inside meanwhile and goes back to where it was.
public final class OverlayPane extends StackPane implements Overlays {

  /// Below this height less room is left around what is shown.
  private static final double LOW = 400;

  /// The key that may just have led out of it: it goes round inside.
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

  /// Covers the whole window with something.
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
    box.setAccessibleRole(AccessibleRole.DIALOG);
    box.setAccessibleText(name);
    Runnable replaced = closed;
    closed = () -> {};
    replaced.run();
    getChildren().setAll(box);
    first = firstFocus;
    closed = afterwards;
    setVisible(true);
    // What is inside a scroll pane is there only after its skin was made, and how much of it is
    // seen is known only once the box has its place in the window. Panes that were put one below
    // the other for want of room are there after a second round.
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

  /// Where the focus goes back to: what is underneath may be drawn anew while this lies over it.
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

  /// What is shown, which begins with its title.
  private static final class Fitting extends ScrollRegion {

    /// So much of what has the focus is seen at least, pixels.
    private static final double LEAST = 32;

    Fitting(Parent content) {
      super(content);
      ringed().setMinHeight(content instanceof ScrollsWithin ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
      if (content instanceof Region region) {
        region.setMinWidth(0);
      }
    }

    /// Shows its beginning, with the title, where what has the focus begins in sight then.
    void begin(Node focused) {
      double top = ringed().sceneToLocal(focused.localToScene(focused.getLayoutBounds())).getMinY();
      if (top + LEAST < getViewportBounds().getHeight()) {
        setVvalue(0);
      }
    }
  }
}
