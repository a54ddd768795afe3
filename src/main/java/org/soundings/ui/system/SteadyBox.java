package org.soundings.ui.system;

import javafx.scene.layout.VBox;

/// A column that gets no lower while it shows one thing after the other, so that what is scrolled
/// around it stays where it is. In another width, or once that is allowed, it begins anew.
final class SteadyBox extends VBox {

  private double highest;
  private double width = -1;

  SteadyBox(double gap) {
    super(gap);
  }

  /// It may get lower again.
  void relax() {
    highest = 0;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double wide) {
    double high = super.computePrefHeight(wide);
    if (wide < 0) {
      return high;
    }
    if (wide != width) {
      width = wide;
      highest = 0;
    }
    highest = Math.max(highest, high);
    return highest;
  }

  @Override
  protected double computeMinHeight(double wide) {
    return computePrefHeight(wide);
  }
}
