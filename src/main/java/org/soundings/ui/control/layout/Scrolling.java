package org.soundings.ui.control.layout;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls up and down, and shows a bar whenever some of its content is out of sight. A pane of
/// JavaFX whose content is at least as high as itself asks how high that is before its words wrap,
/// and shows no bar where only the wrapped words need one.
class Scrolling extends ScrollPane {

  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  private boolean keepsRoom;

  Scrolling(Node content) {
    super(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  /// Keeps the room of the bar free also while all of the content is in sight, so that its edges
  /// stand where they stand with a bar.
  protected final void keepRoom() {
    keepsRoom = true;
  }

  @Override
  protected void layoutChildren() {
    if (getVbarPolicy() != ScrollBarPolicy.NEVER && getContent() instanceof Region content) {
      double width = getWidth() - snappedLeftInset() - snappedRightInset();
      double height = getHeight() - snappedTopInset() - snappedBottomInset();
      boolean isHigher = snapSizeY(content.minHeight(width)) > height;
      boolean isShown = isHigher || keepsRoom;
      setVbarPolicy(isShown ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.AS_NEEDED);
      pseudoClassStateChanged(WHOLE, keepsRoom && !isHigher);
    }
    super.layoutChildren();
  }
}
