package org.soundings.ui.control.layout;

import javafx.scene.layout.Region;

/// Two nodes side by side, one of which takes the remaining width, or stacked if that would be too
/// little.
public final class SideBySideOrStacked extends WidthBoundPane {

  private static final double GAP = 12;
  private static final double LINES = 8;

  private final Region first;
  private final Region second;
  private final Region growing;
  private final double least;

  /// @param growing one of the two
  /// @param least minimum width of the growing node next to the other one
  public SideBySideOrStacked(Region first, Region second, Region growing, double least) {
    this.first = first;
    this.second = second;
    this.growing = growing;
    this.least = least;
    getChildren().addAll(first, second);
  }

  /// The minimum width of the growing node is its preferred width.
  public SideBySideOrStacked(Region first, Region second, Region growing) {
    this(first, second, growing, 0);
  }

  private Region other() {
    return growing == first ? second : first;
  }

  private boolean isRow(double width) {
    return width < 0
        || other().prefWidth(-1) + GAP + (least > 0 ? least : growing.prefWidth(-1)) <= width;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) + GAP + second.prefWidth(-1);
  }

  @Override
  public double computePrefHeight(double width) {
    if (isRow(width)) {
      double inRow = width < 0 ? computePrefWidth(-1) : width;
      double left = left(inRow);
      return Math.max(first.prefHeight(left), second.prefHeight(inRow - left - GAP));
    }
    return first.prefHeight(width) + LINES + second.prefHeight(width);
  }

  /// The width of the first node if both are side by side.
  private double left(double width) {
    return growing == first ? width - GAP - second.prefWidth(-1) : first.prefWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (isRow(width)) {
      double left = left(width);
      place(first, 0, left);
      place(second, left + GAP, width - left - GAP);
    } else {
      double height = first.prefHeight(width);
      first.resizeRelocate(0, 0, width(first, width), height);
      second.resizeRelocate(0, height + LINES, width(second, width), second.prefHeight(width));
    }
  }

  /// Only the growing node is stretched.
  private double width(Region part, double width) {
    return part == growing ? width : Math.min(width, part.prefWidth(-1));
  }

  private void place(Region part, double x, double width) {
    double height = part.prefHeight(width);
    part.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
  }
}
