package org.soundings.ui.control.layout;

import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Lays out a control at the size it has on screen, within a scaled window, for a control that
/// fails if it is drawn to scale. The control has to enlarge its text itself.
public final class Unmagnified extends Region {

  private static final ObservableValue<Double> ONE = new SimpleObjectProperty<>(1.0);

  private final Region control;
  private final Scale scale = new Scale(1, 1);
  private final ObservableValue<Double> factor;

  /// @param dress receives the factor by which the control has to enlarge its content, now and on
  ///   each change
  public Unmagnified(Region control, DoubleConsumer dress) {
    this.control = control;
    control.getTransforms().add(scale);
    getChildren().add(control);
    factor = sceneProperty().flatMap(Scene::rootProperty).flatMap(_ -> factorAround()).orElse(1.0);
    factor.addListener((_, _, now) -> be(now, dress));
    be(1, dress);
  }

  /// The product of all scale factors around it.
  private ObservableValue<Double> factorAround() {
    ObservableValue<Double> all = ONE;
    for (Node at = getParent(); at != null; at = at.getParent()) {
      if (at instanceof Magnifying magnifying) {
        ObservableValue<Double> inside = all;
        all = magnifying.factorProperty().flatMap(outer -> inside.map(inner -> outer * inner));
      }
    }
    return all;
  }

  private void be(double now, DoubleConsumer dress) {
    scale.setX(1 / now);
    scale.setY(1 / now);
    dress.accept(now);
    requestLayout();
  }

  private double factor() {
    return 1 / scale.getX();
  }

  @Override
  protected double computeMinWidth(double height) {
    return control.minWidth(magnified(height)) / factor();
  }

  @Override
  protected double computeMinHeight(double width) {
    return control.minHeight(magnified(width)) / factor();
  }

  @Override
  protected double computePrefWidth(double height) {
    return control.prefWidth(magnified(height)) / factor();
  }

  @Override
  protected double computePrefHeight(double width) {
    return control.prefHeight(magnified(width)) / factor();
  }

  private double magnified(double length) {
    return length < 0 ? length : length * factor();
  }

  @Override
  protected void layoutChildren() {
    control.resizeRelocate(0, 0, getWidth() * factor(), getHeight() * factor());
  }
}
