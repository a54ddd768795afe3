package org.soundings.ui.workshop;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows something as large as it was drawn, or as much smaller as it takes to show all of it:
/// words that a room cannot read far away still say more than words that lie on each other or
/// beyond the edge.
final class Fitted extends Region {

  /// Below this nobody reads it from a chair, so that what does not fit then is cut.
  private static final double SMALLEST = 0.4;

  private static final double STEP = 0.05;

  private final Region content;
  private final Scale scale = new Scale(1, 1, 0, 0);

  /// @param content as high as its width asks for
  Fitted(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
    setMinSize(0, 0);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
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
    double factor = 1;
    while (factor > SMALLEST && content.prefHeight(getWidth() / factor) > getHeight() / factor) {
      factor -= STEP;
    }
    return factor;
  }
}
