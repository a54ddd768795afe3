package org.soundings.ui.control.text;

import javafx.scene.layout.VBox;

/// A line of muted words that is there only while there is something to say.
public final class QuietLine extends VBox {

  public QuietLine() {
    say("");
  }

  public void say(String words) {
    getChildren().setAll(Labels.wrapped(words, "muted"));
    Labels.show(this, !words.isEmpty());
  }
}
