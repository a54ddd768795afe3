package org.soundings.ui.control.layout;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Scales its content: it is laid out at another size, and then text, icons and lines are drawn to
/// scale.
public abstract class Magnified extends Region implements Magnifying {

  private final Parent content;
  private final Scale scale = new Scale(1, 1);
  private final ReadOnlyObjectWrapper<Double> factor = new ReadOnlyObjectWrapper<>(1.0);

  protected Magnified(Parent content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  /// @param times the scale factor
  protected final void magnify(double times) {
    scale.setX(times);
    scale.setY(times);
    factor.set(times);
    requestLayout();
  }

  @Override
  public final ReadOnlyObjectProperty<Double> factorProperty() {
    return factor.getReadOnlyProperty();
  }

  protected final double factor() {
    return factor.get();
  }

  @Override
  protected final void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / factor(), getHeight() / factor());
  }
}
