package org.soundings.ui.workshop.projector;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.soundings.ui.control.text.Labels;
import org.soundings.workshop.StepTime;

/// A line that fills as time passes. When it is full it changes its colour and waits.
public final class TimeLine extends StackPane {

  private final Region ground = new Region();
  private final Region filled = new Region();
  private double fraction;

  public TimeLine() {
    getStyleClass().add("time-line");
    ground.getStyleClass().add("time-ground");
    filled.getStyleClass().add("time-filled");
    ground.setManaged(false);
    filled.setManaged(false);
    getChildren().addAll(ground, filled);
    setMouseTransparent(true);
  }

  public void show(StepTime now) {
    fraction = now.fraction();
    Labels.toggle(filled, "up", now.up());
    setAccessibleText(now.words());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double middle = getHeight() / 2;
    ground.resizeRelocate(0, middle - 1, getWidth(), 2);
    filled.resizeRelocate(0, middle - 2, Math.rint(getWidth() * fraction), 4);
  }
}
