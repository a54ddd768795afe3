package org.soundings.ui.workshop.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.soundings.ui.control.layout.WidthBoundPane;

/// Stacks small nodes from the bottom, as many side by side as there is room for, so that any
/// number of equal votes fits on a level.
public final class Heap extends WidthBoundPane {

  private final double gap;
  private final double above;

  /// @param gap horizontal gap, in pixels
  /// @param above vertical gap, in pixels
  Heap(double gap, double above) {
    this.gap = gap;
    this.above = above;
  }

  @Override
  public double computePrefHeight(double width) {
    double within = width < 0 ? Double.MAX_VALUE : width - insideX();
    double height = snappedTopInset() + snappedBottomInset();
    List<List<Node>> rows = rows(within);
    for (List<Node> row : rows) {
      height += height(row, within);
    }
    return height + above * Math.max(0, rows.size() - 1);
  }

  @Override
  protected void layoutChildren() {
    double within = getWidth() - insideX();
    double y = getHeight() - snappedBottomInset();
    for (List<Node> row : rows(within)) {
      double height = height(row, within);
      y -= height;
      double x = snappedLeftInset();
      for (Node each : row) {
        double width = width(each, within);
        each.resizeRelocate(
            snapPositionX(x), snapPositionY(y), width, snapSizeY(each.prefHeight(width)));
        x += width + gap;
      }
      y -= above;
    }
  }

  private double insideX() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double width(Node node, double within) {
    return Math.min(snapSizeX(node.prefWidth(-1)), within);
  }

  private double height(List<Node> row, double within) {
    return row.stream()
        .mapToDouble(each -> snapSizeY(each.prefHeight(width(each, within))))
        .max()
        .orElse(0);
  }

  /// The lowest row first.
  private List<List<Node>> rows(double within) {
    var rows = new ArrayList<List<Node>>();
    double x = 0;
    for (Node each : getManagedChildren()) {
      double width = width(each, within);
      if (rows.isEmpty() || x + width > within) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.getLast().add(each);
      x += width + gap;
    }
    return rows;
  }
}
