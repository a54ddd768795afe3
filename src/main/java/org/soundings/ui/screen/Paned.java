package org.soundings.ui.screen;

import java.util.List;
import javafx.scene.Parent;

/// Something with panes that the focus walks through.
public interface Paned {

  /// The panes that F6 walks through, in reading order.
  List<? extends Parent> panes();
}
