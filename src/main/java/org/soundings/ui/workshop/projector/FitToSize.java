package org.soundings.ui.workshop.projector;

import javafx.scene.Parent;
import org.soundings.ui.control.layout.Magnified;

/// Shows content as designed for a window of 1280 × 720, and larger in a larger window: a
/// participant reads it on a laptop at some distance.
public final class FitToSize extends Magnified {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final double LARGEST = 2;

  public FitToSize(Parent content) {
    super(content);
    widthProperty().addListener(_ -> grow());
    heightProperty().addListener(_ -> grow());
  }

  private void grow() {
    magnify(Math.clamp(Math.min(getWidth() / WIDTH, getHeight() / HEIGHT), 1, LARGEST));
  }
}
