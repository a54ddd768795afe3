package org.soundings.build.planted.ui;

import javafx.scene.layout.FlowPane;

/// Returns a pane to any caller.
final class Flows {
  private Flows() {}

  static FlowPane flow() {
    return new FlowPane();
  }
}
