package org.soundings.ui.system;

import java.util.List;
import javafx.scene.Node;
import org.soundings.ui.control.layout.WidthBoundPane;

/// Fields next to each other as far as there is room, all of one width. Only the width of the row
/// decides which share a line, not what they show: whatever is below keeps its place.
final class FieldRow extends WidthBoundPane {

  private static final double GAP = 12;

  /// The least width of a field, pixels: the names of most components fit.
  private static final double LEAST = 200;

  FieldRow(Node... fields) {
    getChildren().addAll(fields);
  }

  private int columns(double width) {
    int fitting = (int) ((width + GAP) / (LEAST + GAP));
    return Math.clamp(fitting, 1, Math.max(1, getChildren().size()));
  }

  private double cell(double width) {
    int columns = columns(width);
    return snapSizeX((width - GAP * (columns - 1)) / columns) - (columns > 1 ? 1 : 0);
  }

  private double rowHeight(int row, double width) {
    int columns = columns(width);
    List<Node> all = getChildren();
    return all.subList(row * columns, Math.min(all.size(), (row + 1) * columns)).stream()
        .mapToDouble(field -> field.prefHeight(cell(width)))
        .max()
        .orElse(0);
  }

  private int rows(double width) {
    return Math.ceilDiv(getChildren().size(), columns(width));
  }

  @Override
  protected double computePrefWidth(double height) {
    return getChildren().size() * (LEAST + GAP) - GAP;
  }

  @Override
  public double computePrefHeight(double width) {
    double wide = width < 0 ? prefWidth(-1) : width;
    double high = GAP * (rows(wide) - 1);
    for (int row = 0; row < rows(wide); row++) {
      high += snapSizeY(rowHeight(row, wide));
    }
    return high;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double cell = cell(width);
    double y = 0;
    for (int row = 0; row < rows(width); row++) {
      double high = snapSizeY(rowHeight(row, width));
      for (int column = 0; column < columns(width); column++) {
        int at = row * columns(width) + column;
        if (at < getChildren().size()) {
          getChildren().get(at).resizeRelocate(column * (cell + GAP), y, cell, high);
        }
      }
      y += high + GAP;
    }
  }
}
