package org.soundings.ui.control.layout;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls vertically, and shows a bar whenever some of its content is hidden. A JavaFX pane whose
/// content is at least as high as itself measures that height before text wraps, and so shows no
/// bar if only the wrapped text needs one.
class Scrolling extends ScrollPane {

  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  private boolean reservesSpace;

  Scrolling(Node content) {
    super(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  /// Reserves the width of the bar also while it is hidden, so that the content keeps its edges.
  protected final void reserveSpace() {
    reservesSpace = true;
  }

  @Override
  protected void layoutChildren() {
    if (getVbarPolicy() != ScrollBarPolicy.NEVER && getContent() instanceof Region content) {
      double width = getWidth() - snappedLeftInset() - snappedRightInset();
      double height = getHeight() - snappedTopInset() - snappedBottomInset();
      boolean isHigher = snapSizeY(content.minHeight(width)) > height;
      boolean isShown = isHigher || reservesSpace;
      setVbarPolicy(isShown ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.AS_NEEDED);
      pseudoClassStateChanged(WHOLE, reservesSpace && !isHigher);
    }
    super.layoutChildren();
  }
}
