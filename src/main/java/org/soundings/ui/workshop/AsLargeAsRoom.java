package org.soundings.ui.workshop;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.soundings.ui.control.Magnifying;

/// Shows something as it was drawn for a window of 1280 × 720, and larger in a larger one: it is
/// read by whoever bends over a laptop that was turned to them.
final class AsLargeAsRoom extends Region implements Magnifying {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final double LARGEST = 2;

  private final Region content;
  private final Scale scale = new Scale(1, 1);
  private final SimpleObjectProperty<Double> factor = new SimpleObjectProperty<>(1.0);

  AsLargeAsRoom(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
    widthProperty().addListener((_, _, _) -> grow());
    heightProperty().addListener((_, _, _) -> grow());
  }

  @Override
  public ObservableValue<Double> factorProperty() {
    return factor;
  }

  private void grow() {
    double now = Math.clamp(Math.min(getWidth() / WIDTH, getHeight() / HEIGHT), 1, LARGEST);
    scale.setX(now);
    scale.setY(now);
    factor.set(now);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
  }
}
