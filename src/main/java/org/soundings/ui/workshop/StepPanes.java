package org.soundings.ui.workshop;

import java.util.List;
import javafx.scene.layout.VBox;

/// What opens below a step while a meeting is held, in the order in which it stands there.
record StepPanes(JotPane jot, EstimatePane estimate, CardPane card, SilentPane silent) {

  List<VBox> all() {
    return List.of(jot, estimate, card, silent);
  }
}
