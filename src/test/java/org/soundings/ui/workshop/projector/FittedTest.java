package org.soundings.ui.workshop.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class FittedTest {

  /// A node with this preferred height, in an area of 400 by 200.
  private static Region shown(double height) {
    var content = new Region();
    content.setMinHeight(height);
    content.setPrefHeight(height);
    var fitted = new Fitted(content);
    fitted.resize(400, 200);
    fitted.layout();
    return content;
  }

  private static double size(double height) {
    return shown(height).getTransforms().getFirst().getMxx();
  }

  @Test
  void contentThatFitsKeepsItsSize() {
    assertThat(size(200)).isEqualTo(1);
  }

  @Test
  void contentThatDoesNotFitIsScaledToFit() {
    assertThat(size(300)).isBetween(0.6, 200.0 / 300);
    Region content = shown(300);
    Bounds place = content.localToParent(content.getLayoutBounds());
    assertThat(place.getMaxX()).isCloseTo(400, within(0.01));
    assertThat(place.getMaxY()).isCloseTo(200, within(0.01));
  }

  @Test
  void contentIsNeverScaledBelowTheLegibleMinimum() {
    assertThat(size(2000)).isCloseTo(0.4, within(0.01));
  }
}
