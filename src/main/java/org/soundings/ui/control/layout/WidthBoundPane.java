package org.soundings.ui.control.layout;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// A pane whose height follows from its width and that is never lower: its content wraps and is not
/// cut.
public abstract class WidthBoundPane extends Pane {

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected final double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public abstract double computePrefHeight(double width);
}
