package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.soundings.ui.control.text.Labels;

/// Says below a row of fields what was just added, until the user types again. A label is not
/// announced by screen readers, so the accessible text of the first field, which gets the focus,
/// says it too.
final class AddedLine extends Label {

  private final TextField first;

  /// @param others the other fields of the row
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

  /// Clears the message once the user types.
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
