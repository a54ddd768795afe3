package org.soundings.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.KeyHint;
import org.soundings.ui.control.KeyCap;
import org.soundings.ui.control.Words;

/// The line at the bottom: whether everything is saved, what can be taken back, the keys here.
final class StatusBar extends HBox {

  /// How many keys are shown; all of them are behind `?`.
  private static final int KEYS = 4;

  private final HBox keys = Words.row(24);

  StatusBar(StatusViewModel status, Commands commands) {
    getStyleClass().add("status");
    var saved = Words.icon(Feather.CHECK_CIRCLE);
    var saving = Words.whole("");
    saving.textProperty().bind(status.savingProperty());
    status
        .troubleProperty()
        .addListener(
            (_, _, trouble) -> {
              Words.toggle(saving, "trouble", trouble);
              saved.setIconCode(trouble ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE);
            });
    var undo = Words.button("", commands::undo, "link");
    undo.textProperty().bind(status.undoProperty());
    undo.visibleProperty().bind(status.undoProperty().isNotEmpty());
    getChildren().addAll(Words.row(8, saved, saving), undo, Words.grow(), keys);
  }

  void show(List<KeyHint> hints) {
    keys.getChildren().setAll(hints.stream().limit(KEYS).map(StatusBar::hint).toList());
    keys.getChildren().add(hint(KeyHint.of("all keys", "?")));
  }

  private static Node hint(KeyHint hint) {
    var row = Words.row(6);
    hint.keys().forEach(key -> row.getChildren().add(new KeyCap(key)));
    row.getChildren().add(Words.whole(hint.meaning()));
    return row;
  }
}
