package org.soundings.ui.shell.notice;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.focus.FocusFallback;
import org.soundings.ui.control.layout.HitTest;
import org.soundings.ui.control.layout.ScrollRegion;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.RunningWork;
import org.soundings.ui.job.Work;

/// Notices and running jobs, above the status bar on the right.
public final class NoticesPane extends VBox {

  /// Distance to the lower edge.
  private static final double FOOT = 44;

  private static final double GAP = 12;

  /// What the user is likely to press while a notice is open: primary buttons, and all buttons that
  /// answer a question.
  private static final List<String> PRESSED = List.of(".button.primary", ".answer-pane");

  private static final double MARGIN = 16;

  /// Maximum height of a part that is kept uncovered; a whole list is too high.
  private static final double HIGHEST = 160;

  /// Maximum share of the window's height; more content scrolls.
  private static final double SHARE = 0.6;

  /// A height that is always allowed, so that one long notice can be read.
  private static final double LEAST = 180;

  /// How many notices are shown before older ones are hidden behind a button.
  private static final int MOST = 2;

  private final Notices notices;
  private final ObservableBooleanValue still;
  private final Consumer<String> copy;
  private final VBox running = Labels.column(8);
  private final VBox said = Labels.column(8);
  private final ScrollRegion scroll = new ScrollRegion(said);
  private final Button more = Labels.button("", this::showMore, "link");
  private final HBox waiting = new HBox(more);

  /// Whether the user asked to see all notices.
  private boolean isWhole;

  /// Runs while jobs run, because a job that hangs sends no events.
  private final Timeline looks;

  /// Whether a new notice is not scrolled into view yet.
  private boolean isNew;

  /// The nodes that the notices covered at the last placement, and their lower edge, in pixels from
  /// the top.
  private List<Object> over = List.of();

  private double ended = Double.MAX_VALUE;

  /// The node that had the focus before the user came here.
  private Supplier<Optional<Node>> before = Optional::empty;

  /// @param still whether animations are off
  /// @param copy copies text to the clipboard
  public NoticesPane(Work work, ObservableBooleanValue still, Consumer<String> copy) {
    super(8);
    this.still = still;
    this.copy = copy;
    this.notices = work.notices();
    looks = new Timeline(new KeyFrame(Duration.seconds(1), _ -> work.look()));
    looks.setCycleCount(Animation.INDEFINITE);
    setAlignment(Pos.BOTTOM_RIGHT);
    setPadding(new Insets(0, MARGIN - ScrollRegion.RING, FOOT, 0));
    setPickOnBounds(false);
    setMaxWidth(NoticeBox.WIDTH + ScrollRegion.RING + MARGIN);
    running.setPadding(new Insets(0, ScrollRegion.RING, 0, ScrollRegion.RING));
    running.setMinHeight(Region.USE_PREF_SIZE);
    scroll.getStyleClass().add("notices");
    scroll
        .maxHeightProperty()
        .bind(
            parentProperty()
                .flatMap(Node::layoutBoundsProperty)
                .map(bounds -> Math.max(LEAST, bounds.getHeight() * SHARE))
                .orElse(LEAST));
    addEventFilter(ScrollEvent.SCROLL, this::passOn);
    waiting.getStyleClass().addAll("notice", "waiting-notices");
    waiting.setMaxWidth(Region.USE_PREF_SIZE);
    VBox.setMargin(waiting, new Insets(0, ScrollRegion.RING, 0, ScrollRegion.RING));
    getChildren().addAll(running, waiting, scroll);
    notices.shown().addListener(this::said);
    notices.shown().forEach(notice -> said.getChildren().add(box(notice)));
    work.running().addListener(this::runs);
    work.running().forEach(each -> running.getChildren().add(new RunningBox(each, still)));
    showLists();
  }

  /// The wheel scrolls the screen below, unless the notices themselves can scroll.
  private void passOn(ScrollEvent wheel) {
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getHeight();
    if (hidden < 1) {
      HitTest.at(this, new Point2D(wheel.getSceneX(), wheel.getSceneY()))
          .ifPresent(below -> Event.fireEvent(below, wheel.copyFor(below, below)));
      wheel.consume();
    }
  }

  /// Adds and removes only what changed, so that the focused node keeps the focus.
  private void said(ListChangeListener.Change<? extends Notice> change) {
    while (change.next()) {
      List<Node> boxes = said.getChildren();
      List<Node> gone = boxes.subList(change.getFrom(), change.getFrom() + change.getRemovedSize());
      boolean hadFocus = hasFocus(gone);
      if (hadFocus && !change.wasReplaced()) {
        giveBack();
      }
      gone.forEach(box -> ((NoticeBox) box).end());
      gone.clear();
      for (int at = change.getFrom(); at < change.getTo(); at++) {
        boxes.add(at, box(change.getList().get(at)));
      }
      if (hadFocus && change.wasReplaced()) {
        // A repeated notice: the focus stays in it.
        Focus.first((Parent) boxes.get(change.getFrom())).ifPresent(Node::requestFocus);
      }
      isNew |= change.wasAdded();
    }
    showLists();
  }

  private static boolean hasFocus(List<Node> boxes) {
    return boxes.stream().anyMatch(box -> box.isFocused() || box.isFocusWithin());
  }

  private void giveBack() {
    before.get().ifPresent(Node::requestFocus);
  }

  /// Returns the focus to its previous node when the focused notice is closed, also by mouse.
  ///
  /// @param screens the parent of the previous node
  public void giveBackTo(Scene scene, Parent screens) {
    scene
        .focusOwnerProperty()
        .addListener(
            (_, was, now) -> {
              boolean isHere = Focus.isInside(this, now);
              if (was != null && isHere && !Focus.isInside(this, was)) {
                before = FocusFallback.place(was, screens);
              } else if (now != null && !isHere) {
                before = Optional::empty;
              }
            });
  }

  private NoticeBox box(Notice notice) {
    return new NoticeBox(notice, notices, copy, focusWithinProperty());
  }

  private void runs(ListChangeListener.Change<? extends RunningWork> change) {
    while (change.next()) {
      List<Node> boxes = running.getChildren();
      List<Node> gone = boxes.subList(change.getFrom(), change.getFrom() + change.getRemovedSize());
      if (hasFocus(gone)) {
        giveBack();
      }
      gone.clear();
      for (int at = change.getFrom(); at < change.getTo(); at++) {
        boxes.add(at, new RunningBox(change.getList().get(at), still));
      }
    }
    showLists();
  }

  private void showLists() {
    if (running.getChildren().isEmpty()) {
      looks.stop();
    } else {
      looks.play();
    }
    Labels.show(running, !running.getChildren().isEmpty());
    Labels.show(scroll, !said.getChildren().isEmpty());
    showMost();
  }

  /// Shows the latest notices and hides older ones, unless the user asked for all or is at one.
  private void showMost() {
    List<Node> boxes = said.getChildren();
    int older = Math.max(0, boxes.size() - MOST);
    isWhole = older > 0 && (isWhole || hasFocus(boxes.subList(0, older)));
    for (int at = 0; at < boxes.size(); at++) {
      Labels.show(boxes.get(at), isWhole || at >= older);
    }
    more.setText(
        isWhole ? tr("Show fewer") : trn("%d more notice", "%d more notices", older, older));
    Labels.show(waiting, older > 0);
  }

  private void showMore() {
    isWhole = !isWhole;
    showMost();
    scroll.setVvalue(isWhole ? 0 : scroll.getVmax());
  }

  /// Moves as low as possible without covering what the user presses next or the focused node.
  /// While the user types in one field it moves up as the field grows, but not down again.
  ///
  /// @param screens what the notices float over
  public void keepClearOf(Parent screens) {
    showNewest();
    if (!running.isVisible() && !scroll.isVisible()) {
      over = List.of();
      return;
    }
    double aside = MARGIN + sidePane(screens);
    double height = height();
    double whole = getParent().getLayoutBounds().getHeight();
    double right = getParent().getLayoutBounds().getWidth() - aside;
    double lower = whole - FOOT;
    for (Bounds taken : pressed(screens)) {
      boolean isNextTo = taken.getMaxX() < getBoundsInParent().getMinX() || taken.getMinX() > right;
      if (!isNextTo && taken.getMaxY() > lower - height && taken.getMinY() < lower) {
        lower = Math.max(height, taken.getMinY() - GAP);
      }
    }
    List<Object> now = lyingOver();
    lower = now.equals(over) ? Math.min(lower, ended) : lower;
    // Below the head with search and undo.
    lower = Math.min(whole - FOOT, Math.max(lower, head(screens) + height));
    over = now;
    ended = lower;
    place(Math.rint(aside), Math.rint(whole - lower));
  }

  /// @param aside the margin to its right, in pixels
  /// @param foot the margin below it, in pixels
  private void place(double aside, double foot) {
    double right = aside - ScrollRegion.RING;
    if (foot != getPadding().getBottom() || right != getPadding().getRight()) {
      setPadding(new Insets(0, right, foot, 0));
      setMaxWidth(NoticeBox.WIDTH + ScrollRegion.RING + aside);
    }
  }

  /// The width of the pane at the right of a screen, so that notices are placed next to it, in
  /// pixels; 0 if there is none, or no room next to it.
  private double sidePane(Parent screens) {
    double whole = getParent().getLayoutBounds().getWidth();
    return screens.lookupAll(".pane-right").stream()
        .filter(Focus::isVisible)
        .map(pane -> getParent().sceneToLocal(pane.localToScene(pane.getLayoutBounds())))
        .filter(pane -> pane.getMaxX() > whole - MARGIN)
        .mapToDouble(pane -> Math.max(0, whole - pane.getMinX()))
        .filter(width -> width + NoticeBox.WIDTH + 2 * MARGIN <= whole)
        .max()
        .orElse(0);
  }

  /// The lower edge of the head of a screen, in pixels from the top.
  private double head(Parent screens) {
    return screens.lookupAll(".head").stream()
        .filter(Focus::isVisible)
        .map(head -> getParent().sceneToLocal(head.localToScene(head.getLayoutBounds())))
        .mapToDouble(Bounds::getMaxY)
        .max()
        .orElse(0);
  }

  /// Its height without the margin below; it depends on the width because text wraps.
  private double height() {
    return prefHeight(getWidth()) - getPadding().getBottom();
  }

  /// Another place was opened: temporary messages do not follow.
  public void wentOn() {
    List.copyOf(said.getChildren()).forEach(box -> ((NoticeBox) box).endIfRead());
  }

  /// Closes the focused notice.
  public void closeFocused() {
    List.copyOf(said.getChildren()).stream()
        .map(NoticeBox.class::cast)
        .filter(box -> box.isFocused() || box.isFocusWithin())
        .forEach(NoticeBox::close);
  }

  /// Scrolls to the latest notice, unless the user reads an older one.
  private void showNewest() {
    if (isNew && !isFocusWithin()) {
      scroll.setVvalue(scroll.getVmax());
    }
    isNew = false;
  }

  private List<Object> lyingOver() {
    Object focused = getScene() == null ? null : getScene().getFocusOwner();
    return List.of(
        List.copyOf(running.getChildren()),
        List.copyOf(said.getChildren()),
        getParent().getLayoutBounds().getHeight(),
        focused == null ? "" : focused);
  }

  /// The bounds of the primary buttons of a screen, its conclusion and the focused node, the lowest
  /// first.
  private List<Bounds> pressed(Parent screens) {
    return Stream.concat(
            PRESSED.stream().flatMap(each -> screens.lookupAll(each).stream()),
            focused(screens).stream())
        .filter(Focus::isVisible)
        .map(button -> getParent().sceneToLocal(button.localToScene(button.getLayoutBounds())))
        .sorted(Comparator.comparing(bounds -> -bounds.getMaxY()))
        .toList();
  }

  private Optional<Node> focused(Parent screens) {
    return Optional.ofNullable(getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .filter(node -> node instanceof Control && !(node instanceof ScrollPane))
        .filter(node -> Focus.isInside(screens, node))
        .map(node -> Focus.isText(node) ? line(node, screens) : node)
        .filter(node -> height(node) <= HIGHEST || hasSpaceAbove(node));
  }

  /// The row of fields that has the focus, because the user continues in the next field.
  private static Node line(Node text, Parent screens) {
    Node line = text;
    for (Node at = text; at != screens && height(at) <= HIGHEST; at = at.getParent()) {
      line = at;
    }
    return line;
  }

  private static double height(Node node) {
    return node.localToScene(node.getLayoutBounds()).getHeight();
  }

  /// Whether a long text can be kept uncovered when the user writes at its end.
  private boolean hasSpaceAbove(Node node) {
    double top = getParent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    return Focus.isText(node) && top - GAP >= height();
  }
}
