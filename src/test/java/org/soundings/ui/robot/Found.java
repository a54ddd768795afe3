package org.soundings.ui.robot;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// The nodes that a robot finds in an area, searched again on each call.
public final class Found {

  private final String sought;
  private final Supplier<Stream<Node>> nodes;

  private Found(String sought, Supplier<Stream<Node>> nodes) {
    this.sought = sought;
    this.nodes = nodes;
  }

  static Found that(List<Node> places, Predicate<Node> wanted) {
    return new Found(
        "what was looked for", () -> places.stream().flatMap(Found::all).filter(wanted));
  }

  /// Finds the nodes that match a selector or show this text.
  static Found called(List<Node> places, String query) {
    return new Found(
        query,
        query.startsWith(".")
            ? () -> places.stream().flatMap(place -> place.lookupAll(query).stream())
            : () -> places.stream().flatMap(Found::all).filter(node -> shows(node, query)));
  }

  private static boolean shows(Node node, String words) {
    return switch (node) {
      case Labeled labeled -> words.equals(labeled.getText());
      case TextInputControl field -> words.equals(field.getText());
      case Text text -> words.equals(text.getText());
      default -> false;
    };
  }

  /// The nodes that also meet a condition.
  public Found match(Predicate<Node> also) {
    return new Found(sought, () -> nodes.get().filter(also));
  }

  /// All nodes, in order.
  @SuppressWarnings("unchecked")
  public <T extends Node> List<T> queryAll() {
    return (List<T>) WindowThread.ask(() -> nodes.get().distinct().toList());
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Found::all))
        : Stream.of(node);
  }

  public <T extends Node> Optional<T> tryQuery() {
    return this.<T>queryAll().stream().findFirst();
  }

  /// The first.
  public <T extends Node> T query() {
    return this.<T>tryQuery().orElseThrow(() -> new AssertionError("There is none of: " + sought));
  }

  public <T extends Node> T queryAs(Class<T> kind) {
    return kind.cast(query());
  }

  public <T extends Node> List<T> queryAllAs(Class<T> kind) {
    return queryAll().stream().map(kind::cast).toList();
  }
}
