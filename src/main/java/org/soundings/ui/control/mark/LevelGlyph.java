package org.soundings.ui.control.mark;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Four rising bars, as many filled as the level is high.
public final class LevelGlyph extends Region {

  private static final int STEPS = 4;

  /// @param level from 1 (low) to 4 (critical)
  /// @param word the name of the level, for screen readers
  public LevelGlyph(int level, String word) {
    getStyleClass().addAll("level-glyph", "level-" + level);
    setMinSize(14, 16);
    setPrefSize(14, 16);
    setMaxSize(14, 16);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(word);
    setMouseTransparent(true);
    for (int step = 0; step < STEPS; step++) {
      double height = 4 + 3.2 * step;
      var bar = new Rectangle(.4 + 3.3 * step, 15.2 - height, 2.2, height);
      bar.setArcWidth(1.2);
      bar.setArcHeight(1.2);
      bar.setStrokeWidth(.7);
      bar.setManaged(false);
      bar.getStyleClass().add(step < level ? "level-full" : "level-empty");
      getChildren().add(bar);
    }
  }
}
