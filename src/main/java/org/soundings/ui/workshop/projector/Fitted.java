package org.soundings.ui.workshop.projector;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows content at its designed size, or so much smaller that all of it fits: small text is still
/// better than text that overlaps or is cut.
final class Fitted extends Region {

  /// Below this size no one can read it from a chair, so content that still does not fit is cut.
  static final double FROM_A_CHAIR = 0.4;

  private static final double STEP = 0.05;

  private final Region content;
  private final Scale scale = new Scale(1, 1, 0, 0);
  private double smallest = FROM_A_CHAIR;

  /// @param content its height follows from its width
  Fitted(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
    setMinSize(0, 0);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /// Sets the minimum size; content that still does not fit is cut, or scrolls.
  void noSmallerThan(double factor) {
    smallest = factor;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    double factor = largest();
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }

  private double largest() {
    // Content that is far too large is measured once, not at every size.
    if (!fits(smallest)) {
      return smallest;
    }
    double factor = 1;
    while (factor > smallest && !fits(factor)) {
      factor -= STEP;
    }
    return factor;
  }

  private boolean fits(double factor) {
    return content.prefHeight(getWidth() / factor) <= getHeight() / factor;
  }
}
