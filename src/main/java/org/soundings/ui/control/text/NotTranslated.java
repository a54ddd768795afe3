package org.soundings.ui.control.text;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Label;

/// A muted line that says that a text is shown in English because its translation is incomplete.
public final class NotTranslated extends Label {

  public NotTranslated() {
    this(true);
  }

  public NotTranslated(boolean shown) {
    super(WordByWord.marked(tr("Not translated yet. Shown in English.")));
    getStyleClass().add("meta");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    show(shown);
  }

  public void show(boolean shown) {
    Labels.show(this, shown);
  }
}
