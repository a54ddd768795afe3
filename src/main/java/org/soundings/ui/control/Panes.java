package org.soundings.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Panes that scroll.
public final class Panes {
  private Panes() {}

  /// Scrolls up and down only; its content is as wide as the pane and at least as high.
  public static ScrollPane scroll(Node content) {
    if (content instanceof Region region && region.getMinHeight() == Region.USE_COMPUTED_SIZE) {
      // What does not fit scrolls; nothing is squeezed.
      region.setMinHeight(Region.USE_PREF_SIZE);
    }
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
