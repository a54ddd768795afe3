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

/// What the program says and what it is working on, above the status bar on the right.
public final class NoticesPane extends VBox {

  /// How far above the lower edge it ends.
  private static final double FOOT = 44;

  private static final double GAP = 12;

  /// What is pressed while something is read that was said: primary buttons, and all with which a
  /// question is answered.
  private static final List<String> PRESSED = List.of(".button.primary", ".agreement");

  private static final double BESIDE = 16;

  /// How high a part may be for it to be kept free; a whole list cannot.
  private static final double HIGHEST = 160;

  /// How much of the window's height what was said takes at most; what is more scrolls.
  private static final double SHARE = 0.6;

  /// How high it may be in any case, so that one long notice can be read.
  private static final double LEAST = 180;

  /// How many stand there before the older ones wait behind a button.
  private static final int MOST = 2;

  private final Notices notices;
  private final ObservableBooleanValue still;
  private final Consumer<String> copy;
  private final VBox running = Labels.column(8);
  private final VBox said = Labels.column(8);
  private final ScrollRegion scroll = new ScrollRegion(said);
  private final Button more = Labels.button("", this::showMore, "link");
  private final HBox waiting = new HBox(more);

  /// Whether somebody asked for all that was said.
  private boolean isWhole;

  /// Runs while work runs, which says nothing itself while it stands.
  private final Timeline looks;

  /// Whether something was said that is not in sight yet.
  private boolean isNew;

  /// What the notices lay over when they were placed last, and where they ended, pixels from above.
  private List<Object> over = List.of();

  private double ended = Double.MAX_VALUE;

  /// What had the focus before somebody came here.
  private Supplier<Optional<Node>> before = Optional::empty;

  /// @param still whether nothing may move by itself
  /// @param copy puts words on the clipboard
  public NoticesPane(Work work, ObservableBooleanValue still, Consumer<String> copy) {
    super(8);
    this.still = still;
    this.copy = copy;
    this.notices = work.notices();
    looks = new Timeline(new KeyFrame(Duration.seconds(1), _ -> work.look()));
    looks.setCycleCount(Animation.INDEFINITE);
    setAlignment(Pos.BOTTOM_RIGHT);
    setPadding(new Insets(0, BESIDE - ScrollRegion.RING, FOOT, 0));
    setPickOnBounds(false);
    setMaxWidth(NoticeBox.WIDTH + ScrollRegion.RING + BESIDE);
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

  /// The wheel turns what is read below, unless there is more said here than is in sight.
  private void passOn(ScrollEvent wheel) {
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getHeight();
    if (hidden < 1) {
      HitTest.at(this, new Point2D(wheel.getSceneX(), wheel.getSceneY()))
          .ifPresent(below -> Event.fireEvent(below, wheel.copyFor(below, below)));
      wheel.consume();
    }
  }

  /// Adds and takes away no more than what changed, so that what has the focus keeps it.
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
        // It is said again: whoever was at it is at it still.
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

  /// Gives the focus back to where it was once what has it is closed, be it by mouse.
  ///
  /// @param screens what somebody may come from
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

  /// Shows what was said last; what was said before waits until somebody asks for it, unless
  /// somebody is at it.
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

  /// Stands as low as it can without covering what people press next or what has the focus. While
  /// somebody types into one field it goes up where that grows, and never down again onto it.
  ///
  /// @param screens what it lies over
  public void keepClearOf(Parent screens) {
    showNewest();
    if (!running.isVisible() && !scroll.isVisible()) {
      over = List.of();
      return;
    }
    double aside = BESIDE + sidePane(screens);
    double height = height();
    double whole = getParent().getLayoutBounds().getHeight();
    double right = getParent().getLayoutBounds().getWidth() - aside;
    double lower = whole - FOOT;
    for (Bounds taken : pressed(screens)) {
      boolean isBeside = taken.getMaxX() < getBoundsInParent().getMinX() || taken.getMinX() > right;
      if (!isBeside && taken.getMaxY() > lower - height && taken.getMinY() < lower) {
        lower = Math.max(height, taken.getMinY() - GAP);
      }
    }
    List<Object> now = lyingOver();
    lower = now.equals(over) ? Math.min(lower, ended) : lower;
    // Below the head, in which one searches and takes back.
    lower = Math.min(whole - FOOT, Math.max(lower, head(screens) + height));
    over = now;
    ended = lower;
    place(Math.rint(aside), Math.rint(whole - lower));
  }

  /// @param aside the room to its right, pixels
  /// @param foot the room below it, pixels
  private void place(double aside, double foot) {
    double right = aside - ScrollRegion.RING;
    if (foot != getPadding().getBottom() || right != getPadding().getRight()) {
      setPadding(new Insets(0, right, foot, 0));
      setMaxWidth(NoticeBox.WIDTH + ScrollRegion.RING + aside);
    }
  }

  /// How wide the pane is that stands at the right of a screen, so that what is said stands beside
  /// it, pixels; 0 where there is none, or no room beside it.
  private double sidePane(Parent screens) {
    double whole = getParent().getLayoutBounds().getWidth();
    return screens.lookupAll(".pane-right").stream()
        .filter(Focus::isVisible)
        .map(pane -> getParent().sceneToLocal(pane.localToScene(pane.getLayoutBounds())))
        .filter(pane -> pane.getMaxX() > whole - BESIDE)
        .mapToDouble(pane -> Math.max(0, whole - pane.getMinX()))
        .filter(width -> width + NoticeBox.WIDTH + 2 * BESIDE <= whole)
        .max()
        .orElse(0);
  }

  /// Where the head of a screen ends, pixels from above.
  private double head(Parent screens) {
    return screens.lookupAll(".head").stream()
        .filter(Focus::isVisible)
        .map(head -> getParent().sceneToLocal(head.localToScene(head.getLayoutBounds())))
        .mapToDouble(Bounds::getMaxY)
        .max()
        .orElse(0);
  }

  /// How high it is without the room below it; words wrap, so that it depends on the width.
  private double height() {
    return prefHeight(getWidth()) - getPadding().getBottom();
  }

  /// Somebody went to another place: what was there to be read for a while does not follow them.
  public void wentOn() {
    List.copyOf(said.getChildren()).forEach(box -> ((NoticeBox) box).endIfRead());
  }

  /// Closes what has the focus.
  public void closeFocused() {
    List.copyOf(said.getChildren()).stream()
        .map(NoticeBox.class::cast)
        .filter(box -> box.isFocused() || box.isFocusWithin())
        .forEach(NoticeBox::close);
  }

  /// What was said last is in sight, unless somebody reads what was said before.
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

  /// Where the primary buttons of a screen, what all agree on and the control with the focus are,
  /// the lowest first.
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
        .filter(node -> height(node) <= HIGHEST || hasRoomAbove(node));
  }

  /// The line of fields in which one stands: whoever writes into it goes on to the next.
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

  /// Whether a long text can be kept free: whoever writes at its end sees it then.
  private boolean hasRoomAbove(Node node) {
    double top = getParent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    return Focus.isText(node) && top - GAP >= height();
  }
}
