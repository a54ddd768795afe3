package org.soundings.ui.control.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The rows of a list. Rows that look the same are kept when the list is shown again: of thousands
/// of lines a step changes two.
class Rows extends VBox {

  private double measured = -1;
  private double height;

  /// The row at an index.
  Optional<Node> at(int place) {
    return place < getChildren().size() ? Optional.of(getChildren().get(place)) : Optional.empty();
  }

  /// Shows these rows; each is new, or already at its index.
  ///
  /// @return the new rows
  List<Node> show(List<Node> wanted) {
    List<Node> there = getChildren();
    List<Node> made =
        IntStream.range(0, wanted.size())
            .filter(i -> i >= there.size() || there.get(i) != wanted.get(i))
            .mapToObj(wanted::get)
            .toList();
    int both = Math.min(there.size(), wanted.size());
    for (int i = 0; i < both; i++) {
      if (there.get(i) != wanted.get(i)) {
        there.set(i, wanted.get(i));
      }
    }
    if (there.size() > both) {
      there.subList(both, there.size()).clear();
    }
    there.addAll(wanted.subList(both, wanted.size()));
    return made;
  }

  @Override
  public void requestLayout() {
    measured = -1;
    super.requestLayout();
  }

  /// Cached: it is requested several times per layout, and measuring thousands of lines is slow.
  @Override
  protected double computePrefHeight(double width) {
    if (width < 0 || width != measured) {
      height = super.computePrefHeight(width);
      measured = width;
    }
    return height;
  }
}
