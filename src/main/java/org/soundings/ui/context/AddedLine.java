package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.soundings.ui.control.text.Labels;

/// Says below a line of fields what was just added from it, until the next one is begun. A label is
/// not read aloud by itself, so that the first field says it too: there the focus goes on.
final class AddedLine extends Label {

  private final TextField first;

  /// @param others the other fields of the line
  AddedLine(TextField first, TextField... others) {
    this.first = first;
    getStyleClass().add("meta");
    setWrapText(true);
    Labels.show(this, false);
    until(first);
    for (TextField other : others) {
      until(other);
    }
  }

  /// Says nothing any more once somebody writes.
  private void until(TextField field) {
    field
        .textProperty()
        .addListener((_, _, text) -> show(isVisible() && text.isEmpty() ? getText() : ""));
  }

  void say(String what) {
    show(tr("Added: %s", what.strip()));
  }

  private void show(String words) {
    setText(words);
    Labels.show(this, !words.isEmpty());
    first.setAccessibleHelp(words);
  }
}
