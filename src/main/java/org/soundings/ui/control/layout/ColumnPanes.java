package org.soundings.ui.control.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The panes that stand beside or below each other.
final class ColumnPanes {

  @Nullable Region left;
  @Nullable Region centre;
  @Nullable Region right;

  /// The one that a screen is there for.
  @Nullable Region main;

  /// From the left to the right.
  List<Region> all() {
    var panes = new ArrayList<Region>();
    for (Region pane : Arrays.asList(left, centre, right)) {
      if (pane != null) {
        panes.add(pane);
      }
    }
    return panes;
  }

  List<Region> leadingFirst() {
    var panes = all();
    if (main != null && panes.remove(main)) {
      panes.addFirst(main);
    }
    return panes;
  }

  /// The outermost parts of a pane that lay themselves out otherwise.
  static Stream<Folding> folding(Node node) {
    return switch (node) {
      case Folding part -> Stream.of(part);
      case Control _ -> Stream.empty();
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ColumnPanes::folding);
      default -> Stream.empty();
    };
  }
}
