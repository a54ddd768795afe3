package org.soundings.ui.workshop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class HeapTest {

  private static Heap heap(int number) {
    var heap = new Heap(16, 8);
    IntStream.range(0, number).forEach(_ -> heap.getChildren().add(dot(36)));
    return heap;
  }

  private static Region dot(double width) {
    var dot = new Region();
    dot.setMinSize(width, 36);
    dot.setPrefSize(width, 36);
    return dot;
  }

  private static double bottom(Node node) {
    return node.getLayoutY() + node.getLayoutBounds().getHeight();
  }

  @Test
  void sixEqualVotesAreStackedInTwoRowsFromTheBottom() {
    Heap heap = heap(6);
    assertThat(heap.minHeight(250)).isEqualTo(36 + 8 + 36);
    heap.resize(250, 190);
    heap.layout();
    assertThat(heap.getChildren().subList(0, 5)).allMatch(dot -> bottom(dot) == 190);
    assertThat(heap.getChildren().subList(0, 5))
        .extracting(Node::getLayoutX)
        .containsExactly(0.0, 52.0, 104.0, 156.0, 208.0);
    assertThat(bottom(heap.getChildren().getLast())).isEqualTo(190 - 36 - 8);
  }

  @Test
  void withoutAWidthAllDotsAreInOneRow() {
    assertThat(heap(6).prefHeight(-1)).isEqualTo(36);
    assertThat(heap(0).prefHeight(-1)).isZero();
  }

  @Test
  void aDotWiderThanItsOptionIsLimitedToIt() {
    Heap heap = heap(1);
    heap.getChildren().add(dot(500));
    ((Region) heap.getChildren().getLast()).setMinWidth(0);
    heap.resize(240, 190);
    heap.layout();
    assertThat(heap.getChildren().getLast().getLayoutBounds().getWidth()).isEqualTo(240);
    assertThat(bottom(heap.getChildren().getLast())).isEqualTo(190 - 36 - 8);
  }
}
