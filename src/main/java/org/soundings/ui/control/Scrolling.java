package org.soundings.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls up and down, and shows a bar whenever some of its content is out of sight. A pane of
/// JavaFX whose content is at least as high as itself asks how high that is before its words wrap,
/// and shows no bar where only the wrapped words need one.
class Scrolling extends ScrollPane {

  Scrolling(Node content) {
    super(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  @Override
  protected void layoutChildren() {
    if (getVbarPolicy() != ScrollBarPolicy.NEVER && getContent() instanceof Region content) {
      double width = getWidth() - snappedLeftInset() - snappedRightInset();
      double height = getHeight() - snappedTopInset() - snappedBottomInset();
      boolean isHigher = snapSizeY(content.minHeight(width)) > height;
      setVbarPolicy(isHigher ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.AS_NEEDED);
    }
    super.layoutChildren();
  }
}
