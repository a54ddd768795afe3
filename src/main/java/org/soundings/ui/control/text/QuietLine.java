package org.soundings.ui.control.text;

import javafx.scene.layout.VBox;

/// A line of muted text that is hidden while it is empty.
public final class QuietLine extends VBox {

  public QuietLine() {
    say("");
  }

  public void say(String words) {
    getChildren().setAll(Labels.wrapped(words, "muted"));
    Labels.show(this, !words.isEmpty());
  }
}
