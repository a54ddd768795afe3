package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.soundings.ui.control.Words;

/// Says below a line of fields what was just added from it, until the next one is begun.
final class AddedLine extends Label {

  AddedLine() {
    getStyleClass().add("meta");
    setWrapText(true);
    Words.show(this, false);
  }

  /// Says nothing any more once somebody writes.
  void until(TextField... fields) {
    for (TextField field : fields) {
      field
          .textProperty()
          .addListener((_, _, text) -> Words.show(this, isVisible() && text.isEmpty()));
    }
  }

  void say(String what) {
    setText(tr("Added: %s", what.strip()));
    Words.show(this, true);
  }
}
