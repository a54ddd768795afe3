package org.soundings.ui.workshop.projector;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows something as large as it was drawn, or as much smaller as it takes to show all of it:
/// words that a room cannot read far away still say more than words that lie on each other or
/// beyond the edge.
final class Fitted extends Region {

  /// Below this nobody reads it from a chair, so that what does not fit then is cut.
  static final double FROM_A_CHAIR = 0.4;

  private static final double STEP = 0.05;

  private final Region content;
  private final Scale scale = new Scale(1, 1, 0, 0);
  private double smallest = FROM_A_CHAIR;

  /// @param content as high as its width asks for
  Fitted(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
    setMinSize(0, 0);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /// Sets how small it becomes at most; what does not fit then is cut, or scrolls within itself.
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
    // What is far too much is measured once and not at every size.
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
