package org.soundings.ui.workshop.projector;

import javafx.scene.Parent;
import org.soundings.ui.control.layout.Magnified;

/// Shows something as it was drawn for a window of 1280 × 720, and larger in a larger one: it is
/// read by whoever bends over a laptop that was turned to them.
public final class AsLargeAsRoom extends Magnified {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final double LARGEST = 2;

  public AsLargeAsRoom(Parent content) {
    super(content);
    widthProperty().addListener(_ -> grow());
    heightProperty().addListener(_ -> grow());
  }

  private void grow() {
    magnify(Math.clamp(Math.min(getWidth() / WIDTH, getHeight() / HEIGHT), 1, LARGEST));
  }
}
