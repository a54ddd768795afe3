package org.soundings.ui.control.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What stands below each other in a list. Where it is shown anew, what looks as before stays: of
/// thousands of lines one step changes two.
class Rows extends VBox {

  private double measured = -1;
  private double height;

  /// The one that stands at a place.
  Optional<Node> at(int place) {
    return place < getChildren().size() ? Optional.of(getChildren().get(place)) : Optional.empty();
  }

  /// Puts these there; each is new, or stands at its place already.
  ///
  /// @return those that are new
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

  /// It is asked several times in each round, and measuring thousands of lines takes its time.
  @Override
  protected double computePrefHeight(double width) {
    if (width < 0 || width != measured) {
      height = super.computePrefHeight(width);
      measured = width;
    }
    return height;
  }
}
