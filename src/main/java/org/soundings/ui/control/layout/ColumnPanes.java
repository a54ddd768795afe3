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

/// The panes that are side by side or stacked.
final class ColumnPanes {

  @Nullable Region left;
  @Nullable Region centre;
  @Nullable Region right;

  /// The main pane of the screen.
  @Nullable Region main;

  /// From left to right.
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

  /// The outermost parts of a pane that have their own layout for stacked panes.
  static Stream<Folding> folding(Node node) {
    return switch (node) {
      case Folding part -> Stream.of(part);
      case Control _ -> Stream.empty();
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ColumnPanes::folding);
      default -> Stream.empty();
    };
  }
}
