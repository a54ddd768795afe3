package org.soundings.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Shows something over the window until it is closed.
public interface Overlays {

  /// Shows it in the middle, takes the focus, and gives the focus back afterwards.
  ///
  /// @param name read aloud when it opens
  void open(String name, Parent content, Node firstFocus);

  /// Closes what is open.
  void close();
}
