package org.soundings.ui.tour;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;

/// Shows a hint next to the rail: as a card at the bottom of the window, as a low bar above the
/// overview, or as that bar at the bottom if there is little room. It does not take the focus; F6
/// reaches it, Esc closes it. Above the overview it covers nothing, if its parent reserves the
/// [height][#headSpaceProperty] for it; elsewhere it covers only its own area.
public final class TourPane extends StackPane {

  private static final double WIDTH = 256;

  /// The margin below a bar above the overview, in pixels.
  private static final double BELOW = 5;

  /// Below this height and this width, at which panes are stacked, a bar at the bottom covers
  /// least.
  private static final double LOW = 500;

  private static final double NARROW = 944;

  private final TourViewModel model;
  private final TourCard card;
  private final ReadOnlyDoubleWrapper headSpace = new ReadOnlyDoubleWrapper();
  private final DoubleProperty above = new SimpleDoubleProperty();
  private final DoubleProperty margin = new SimpleDoubleProperty();
  private boolean isBar;
  private boolean isAtHead;
  private boolean entered;
  private Runnable whenLeft = () -> {};
  private TourViewModel.Spot spot = TourViewModel.Spot.CORNER;

  public TourPane(TourViewModel model) {
    this.model = model;
    card = new TourCard(this::goOn, model::back, model::leave);
    setPickOnBounds(false);
    getStyleClass().add("tour-room");
    getChildren().add(card);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    follow();
  }

  private void follow() {
    model.hintProperty().addListener((_, _, now) -> show(now));
    show(model.hint());
    widthProperty().addListener((_, _, _) -> stand());
    heightProperty().addListener((_, _, _) -> stand());
    above.addListener((_, _, _) -> stand());
    margin.addListener((_, _, _) -> stand());
    card.heightProperty().addListener((_, _, _) -> reserveHeadSpace());
    visibleProperty().addListener((_, _, _) -> reserveHeadSpace());
  }

  private void stand() {
    boolean low = getHeight() > 0 && (getHeight() < LOW || getWidth() < NARROW);
    boolean isHead = !low && spot == TourViewModel.Spot.HEAD;
    boolean bar = low || isHead;
    Labels.toggle(this, "low", low);
    if (card.getChildren().isEmpty() || bar != isBar || isHead != isAtHead) {
      isBar = bar;
      isAtHead = isHead;
      arrange();
    }
    spread(bar);
    StackPane.setAlignment(card, isAtHead ? Pos.TOP_LEFT : Pos.BOTTOM_LEFT);
    StackPane.setMargin(card, new Insets(isAtHead ? above.get() : 0, 0, 0, margin.get()));
    reserveHeadSpace();
  }

  private void spread(boolean bar) {
    double room = getWidth() - margin.get() - snappedLeftInset() - snappedRightInset();
    double width = bar ? Math.max(room, WIDTH) : WIDTH;
    card.setMaxWidth(width);
    card.setPrefWidth(width);
  }

  /// Places it next to the rail and, for a bar above the overview, below the head.
  ///
  /// @param height of the head, in pixels
  /// @param width of the rail, in pixels
  public void standInside(ReadOnlyDoubleProperty height, ReadOnlyDoubleProperty width) {
    above.bind(height);
    margin.bind(width);
  }

  private void reserveHeadSpace() {
    headSpace.set(isVisible() && isAtHead ? card.getHeight() + BELOW : 0);
  }

  /// The height that the bar above the overview needs below the head of the window, in pixels; 0 if
  /// it is not there.
  public ReadOnlyDoubleProperty headSpaceProperty() {
    return headSpace.getReadOnlyProperty();
  }

  /// Moves the bar to the top if it would cover the field in which the user types.
  public void keepClearOf(@Nullable Node owner) {
    boolean isLow = getStyleClass().contains("low");
    if (owner != null
        && isVisible()
        && isLow
        && Focus.isText(owner)
        && !Focus.isInside(this, owner)) {
      Bounds text = sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
      boolean isBelow = text.getMaxY() > getHeight() - snappedBottomInset() - card.getHeight();
      StackPane.setAlignment(card, isBelow ? Pos.TOP_LEFT : Pos.BOTTOM_LEFT);
    }
  }

  private void arrange() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inside = Focus.isInside(this, owner);
    card.arrange(isBar, isAtHead);
    if (inside && owner != null) {
      owner.requestFocus();
    }
  }

  /// Shows the next hint. Opening its place moves the focus, which then returns to the hint.
  private void goOn() {
    model.next();
    if (isVisible()) {
      enter();
    }
  }

  /// Whether the current hint has not had the focus yet.
  public boolean isNew() {
    return !entered;
  }

  /// Receives the focus if the tour is closed while it has the focus.
  public void whenLeft(Runnable takesFocus) {
    whenLeft = takesFocus;
  }

  /// Takes the focus.
  public void enter() {
    entered = true;
    card.next().requestFocus();
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      model.leave();
    }
  }

  private void show(Optional<TourViewModel.Hint> shown) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inside = Focus.isInside(this, owner);
    Labels.show(this, shown.isPresent());
    if (inside && shown.isEmpty()) {
      whenLeft.run();
    }
    shown.ifPresent(
        hint -> {
          card.say(hint);
          spot = hint.spot();
          stand();
          entered = inside;
          if (inside) {
            card.next().requestFocus();
          }
        });
  }
}
