package org.soundings.ui.screen;

import java.util.List;
import javafx.scene.Parent;

/// A node with panes that the focus moves through.
public interface Paned {

  /// The panes that F6 moves through, in reading order.
  List<? extends Parent> panes();
}
