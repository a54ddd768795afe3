package org.soundings.ui.control.layout;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.focus.Focus;

/// Helpers for panes that scroll.
public final class Panes {

  /// Margin above and below a node that is scrolled into view.
  private static final double MARGIN = 16;

  private static final String ONE = "soundings.one";

  private Panes() {}

  /// Scrolls vertically only. The content is as wide as the pane and at least as high. A focused
  /// node is scrolled into view, so that no one types into an invisible field.
  public static ScrollPane scroll(Node content) {
    return prepared(new Scrolling(content), content);
  }

  /// The same, but with its full height while the panes are stacked.
  public static Sheet sheet(Node content) {
    return prepared(new Sheet(content), content);
  }

  private static <S extends Scrolling> S prepared(S scroll, Node content) {
    if (content instanceof Region region && region.getMinHeight() == Region.USE_COMPUTED_SIZE) {
      // Content that does not fit scrolls instead of shrinking.
      region.setMinHeight(Region.USE_PREF_SIZE);
    }
    follow(scroll, content);
    return scroll;
  }

  /// Scrolls each focused node in a pane into view.
  public static void follow(ScrollPane scroll, Node content) {
    scroll
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((_, _, owner) -> follow(content, owner));
  }

  /// Scrolls all of an opened node into view, or its top if it is higher than the pane. It is laid
  /// out first, because a new node has no position yet.
  public static void reveal(Node opened) {
    if (opened.getScene() != null) {
      Parent window = opened.getScene().getRoot();
      window.applyCss();
      window.layout();
      bringIntoSight(opened, opened.getLayoutBounds());
    }
  }

  /// Scrolls one pane so that a node is visible, and no other pane.
  public static void show(ScrollPane scroll, Node node) {
    scroll.applyCss();
    scroll.layout();
    bringIntoSight(scroll, scroll.getContent(), node.localToScene(node.getLayoutBounds()), false);
  }

  /// Whether none of the panes around a node is scrolled down.
  public static boolean isAtTop(Node node) {
    return Stream.<Node>iterate(node, at -> at != null, Node::getParent)
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .allMatch(scroll -> scroll.getVvalue() <= 0 || hidden(scroll) <= 0);
  }

  /// Notes where the panes around a node that scroll stand.
  ///
  /// @return restores them, even if heights have changed since
  public static Runnable position(Node node) {
    var tops = new LinkedHashMap<ScrollPane, Double>();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
        tops.put(scroll, scroll.getVvalue() * hidden(scroll));
      }
    }
    return () ->
        tops.forEach(
            (scroll, top) -> {
              scroll.applyCss();
              scroll.layout();
              double hidden = hidden(scroll);
              scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
            });
  }

  /// The height of the content that is not visible, above and below together, in pixels.
  public static double hidden(ScrollPane scroll) {
    return scroll.getContent().getLayoutBounds().getHeight()
        - scroll.getViewportBounds().getHeight();
  }

  /// Scrolls every pane around a node so that a part of it is visible, the innermost first: an
  /// outer pane only has to show what the inner one shows.
  public static void bringIntoSight(Node node, Bounds part) {
    bringIntoSight(node, part, false);
  }

  /// Marks a node that should be visible as a whole: a form with its buttons, a heading with its
  /// content.
  public static <N extends Node> N asOne(N node) {
    node.getProperties().put(ONE, Boolean.TRUE);
    return node;
  }

  /// Scrolls the focused node into view again, for example after zooming in, together with the
  /// whole it belongs to if there is room. The context above it is shown as far as there is room.
  public static void bringFocusIntoSight(Node owner) {
    Optional<Node> one = oneWith(owner);
    if (one.filter(Panes::fits).isPresent()) {
      bringIntoSight(one.get(), one.get().getLayoutBounds(), true);
    } else if (one.filter(around -> begins(around, owner)).isPresent()) {
      bringIntoSight(one.get(), one.get().getLayoutBounds(), false);
    } else {
      bringIntoSight(owner, owner.getBoundsInLocal(), true);
    }
  }

  private static Optional<Node> oneWith(Node owner) {
    return Stream.<Node>iterate(owner, at -> at != null, Node::getParent)
        .filter(at -> at.hasProperties() && at.getProperties().containsKey(ONE))
        .findFirst();
  }

  /// Whether all of a node fits into the visible area.
  private static boolean fits(Node node) {
    return Stream.<Node>iterate(node, at -> at != null, Node::getParent)
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .allMatch(
            scroll -> node.getLayoutBounds().getHeight() <= scroll.getViewportBounds().getHeight());
  }

  private static boolean begins(Node around, Node owner) {
    double inside = owner.localToScene(owner.getLayoutBounds()).getMinY();
    return inside - around.localToScene(around.getLayoutBounds()).getMinY() <= MARGIN;
  }

  private static void bringIntoSight(Node node, Bounds part, boolean withWhatIsAbove) {
    Bounds seen = node.localToScene(part);
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
        scroll.applyCss();
        scroll.layout();
        bringIntoSight(scroll, scroll.getContent(), seen, withWhatIsAbove);
        seen = common(node.localToScene(part), scroll.localToScene(scroll.getLayoutBounds()));
      }
    }
  }

  private static Bounds common(Bounds one, Bounds other) {
    if (!one.intersects(other)) {
      return other;
    }
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.min(one.getMaxX(), other.getMaxX()) - x,
        Math.min(one.getMaxY(), other.getMaxY()) - y);
  }

  private static void follow(Node content, @Nullable Node owner) {
    // A pane that has the focus itself, after its text field was left, does not scroll.
    if (owner != null && !owner.equals(content) && Focus.isInside(content, owner)) {
      bringFocusIntoSight(owner);
    }
  }

  private static void bringIntoSight(
      ScrollPane scroll, Node content, Bounds inScene, boolean withWhatIsAbove) {
    Bounds place = content.sceneToLocal(inScene);
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = hidden(scroll);
    if (hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    if (place.getHeight() > seen && startsInView(place.getMinY() - top, seen)) {
      // It does not fit, and its top is visible.
      return;
    }
    double asFirst = place.getMinY() - MARGIN;
    double asLast = place.getMaxY() + MARGIN - seen;
    if (place.getMinY() < top || place.getHeight() > seen) {
      boolean isLast = withWhatIsAbove && asLast < asFirst;
      scroll.setVvalue(Math.clamp((isLast ? asLast : asFirst) / hidden, 0, 1));
    } else if (place.getMaxY() > top + seen) {
      scroll.setVvalue(Math.clamp(asLast / hidden, 0, 1));
    }
  }

  /// Whether a node starts in the upper half of the visible area.
  private static boolean startsInView(double beginning, double seen) {
    return beginning >= 0 && beginning < seen / 2;
  }
}
