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

/// Panes that scroll.
public final class Panes {

  /// Room kept above and below what is brought into sight.
  private static final double MARGIN = 16;

  private static final String ONE = "soundings.one";

  private Panes() {}

  /// Scrolls up and down only; its content is as wide as the pane and at least as high. Whatever
  /// takes the focus in it is brought into sight, so that nobody types into a field they cannot
  /// see.
  public static ScrollPane scroll(Node content) {
    return prepared(new Scrolling(content), content);
  }

  /// The same, and wholly in sight where panes stand one below the other.
  public static Sheet sheet(Node content) {
    return prepared(new Sheet(content), content);
  }

  private static <S extends Scrolling> S prepared(S scroll, Node content) {
    if (content instanceof Region region && region.getMinHeight() == Region.USE_COMPUTED_SIZE) {
      // What does not fit scrolls; nothing is squeezed.
      region.setMinHeight(Region.USE_PREF_SIZE);
    }
    follow(scroll, content);
    return scroll;
  }

  /// Brings whatever takes the focus inside a pane into its sight.
  public static void follow(ScrollPane scroll, Node content) {
    scroll
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((_, _, owner) -> follow(content, owner));
  }

  /// Brings the whole of what was opened into sight, its beginning where it is higher than what
  /// scrolls. It is laid out first: what was just made stands nowhere yet.
  public static void reveal(Node opened) {
    if (opened.getScene() != null) {
      Parent window = opened.getScene().getRoot();
      window.applyCss();
      window.layout();
      bringIntoSight(opened, opened.getLayoutBounds());
    }
  }

  /// Brings a node into the sight of one pane around it, and moves no other.
  public static void show(ScrollPane scroll, Node node) {
    scroll.applyCss();
    scroll.layout();
    bringIntoSight(scroll, scroll.getContent(), node.localToScene(node.getLayoutBounds()), false);
  }

  /// Notes where the panes around a node that scroll stand.
  ///
  /// @return puts them back there, whatever has become higher or lower meanwhile
  public static Runnable standing(Node node) {
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

  /// How much of what a pane shows is out of its sight, above and below together, pixels.
  public static double hidden(ScrollPane scroll) {
    return scroll.getContent().getLayoutBounds().getHeight()
        - scroll.getViewportBounds().getHeight();
  }

  /// Brings a part of a node into sight in every pane around it that scrolls, the innermost first:
  /// only what a pane shows has to be brought into sight by the one around it.
  public static void bringIntoSight(Node node, Bounds part) {
    bringIntoSight(node, part, false);
  }

  /// Names something that is looked at as one: a form with what keeps it, a heading with what
  /// stands under it.
  public static <N extends Node> N asOne(N node) {
    node.getProperties().put(ONE, Boolean.TRUE);
    return node;
  }

  /// Brings what has the focus into sight again, such as after everything became larger, with all
  /// that is looked at as one with it where there is room. Above it stands what it is about: of
  /// that as much is shown as there is room for.
  public static void bringFocusIntoSight(Node owner) {
    Optional<Node> one = oneWith(owner);
    if (one.filter(Panes::hasRoom).isPresent()) {
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

  /// Whether all of something can be in sight at a time.
  private static boolean hasRoom(Node node) {
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
    // A pane that has the focus itself, after its text was left, stays where it is.
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
    if (place.getHeight() > seen && isBegun(place.getMinY() - top, seen)) {
      // Not all of it can be seen, and its beginning is.
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

  /// Whether something begins in the upper half of what is seen.
  private static boolean isBegun(double beginning, double seen) {
    return beginning >= 0 && beginning < seen / 2;
  }
}
