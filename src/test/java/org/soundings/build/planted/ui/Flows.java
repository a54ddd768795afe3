package org.soundings.build.planted.ui;

import javafx.scene.layout.FlowPane;

/// Gives a pane to whoever asks.
final class Flows {
  private Flows() {}

  static FlowPane flow() {
    return new FlowPane();
  }
}
