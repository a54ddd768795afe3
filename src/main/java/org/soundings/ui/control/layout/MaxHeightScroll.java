package org.soundings.ui.control.layout;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// As high as its content up to a limit; above that it scrolls.
public final class MaxHeightScroll extends ScrollPane {

  private final Region content;
  private double most;

  /// @param most the limit, in pixels
  public MaxHeightScroll(Region content, double most) {
    super(content);
    this.content = content;
    this.most = most;
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    content.setMinWidth(0);
    content.heightProperty().addListener((_, _, _) -> requestLayout());
  }

  /// Changes the limit.
  public void setMost(double pixels) {
    if (Math.abs(pixels - most) >= 1) {
      most = pixels;
      requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.min(most, content.prefHeight(width));
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
