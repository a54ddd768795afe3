package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.KeyHint;

/// The line at the bottom: save status, the time of a session, undo, and the key hints of this
/// place.
final class StatusBar extends HBox {

  /// How many keys are shown; `?` shows all of them.
  private static final int KEYS = 4;

  /// Maximum share of the line for the keys.
  private static final double SHARE_OF_KEYS = 0.6;

  /// Minimum width of the undo text, in pixels.
  private static final double LEAST_SAID = 140;

  private final HBox keys = Labels.row(24);
  private final HBox state;
  private final List<Node> said;
  private final ObjectProperty<List<KeyHint>> shown = new SimpleObjectProperty<>(List.of());

  /// @param sign icon for background activity; it is hidden while there is none
  StatusBar(StatusViewModel status, Commands commands, Node sign) {
    getStyleClass().add("status");
    var saved = Labels.icon(Feather.CHECK_CIRCLE);
    Labeled saving = Labels.whole("");
    saving.textProperty().bind(status.savingProperty());
    ObservableValue<Boolean> hasFailed =
        status.saveStatusProperty().map(StatusViewModel.SaveStatus.FAILED::equals);
    saving.visibleProperty().bind(hasFailed.map(is -> !is));
    Labeled trouble = Labels.button("", status::tellAgain, "link", "trouble");
    trouble.textProperty().bind(status.savingProperty());
    trouble.visibleProperty().bind(hasFailed);
    trouble.setTooltip(new Tooltip(tr("Show reason again")));
    for (var each : List.of(saving, trouble)) {
      each.managedProperty().bind(each.visibleProperty());
    }
    status.saveStatusProperty().subscribe(saveStatus -> saved.setIconCode(icon(saveStatus)));
    var undo = Labels.button("", commands::undo, "link");
    undo.textProperty().bind(status.undoProperty());
    undo.visibleProperty().bind(status.undoProperty().isNotEmpty());
    undo.setMinWidth(0);
    var undoWhole = new Tooltip();
    undoWhole.textProperty().bind(undo.textProperty());
    undo.setTooltip(undoWhole);
    var undone = Labels.label("", "meta");
    undone.textProperty().bind(status.undoneProperty());
    undone.visibleProperty().bind(status.undoneProperty().isNotEmpty());
    undone.managedProperty().bind(undone.visibleProperty());
    undone.setMinWidth(0);
    state = Labels.row(8, saved, saving, trouble);
    said = List.of(state, sign, undone, undo);
    getChildren().addAll(said);
    getChildren().addAll(Labels.grow(), keys);
    widthProperty().addListener((_, _, _) -> fit());
    sign.layoutBoundsProperty().addListener((_, _, _) -> fit());
    sign.visibleProperty().addListener((_, _, _) -> fit());
    for (var words : List.of(saving, trouble, undone, undo)) {
      words.textProperty().addListener((_, _, _) -> fit());
    }
    shown.addListener((_, _, now) -> list(now));
  }

  private static Ikon icon(StatusViewModel.SaveStatus saveStatus) {
    return switch (saveStatus) {
      case SAVED -> Feather.CHECK_CIRCLE;
      case SAVING -> Feather.LOADER;
      case FAILED -> Feather.ALERT_TRIANGLE;
      case READ_ONLY -> Feather.LOCK;
    };
  }

  /// Shows as many keys as fit, the most used first, and always the key that lists all of them. The
  /// undo text is shortened before a key is hidden; its tooltip has the full text.
  private void fit() {
    double needed = snappedLeftInset() + snappedRightInset();
    for (Node words : said) {
      needed += words.isVisible() ? least(words) + getSpacing() : 0;
    }
    double room = Math.min(getWidth() * SHARE_OF_KEYS, getWidth() - needed);
    Node all = keys.getChildren().getLast();
    double taken = all.prefWidth(-1) + keys.getSpacing();
    for (Node hint : keys.getChildren()) {
      if (hint != all) {
        taken += hint.prefWidth(-1) + keys.getSpacing();
        Labels.show(hint, taken <= room);
      }
    }
  }

  private static double least(Node words) {
    double whole = words.prefWidth(-1);
    return words instanceof Labeled shortened && shortened.getMinWidth() == 0
        ? Math.min(whole, LEAST_SAID)
        : whole;
  }

  /// The save status; if saving failed, a button shows why.
  Parent state() {
    return state;
  }

  /// Shows the keys of the current screen.
  void show(ObservableValue<List<KeyHint>> hints) {
    shown.bind(hints);
  }

  private void list(List<KeyHint> hints) {
    keys.getChildren().setAll(hints.stream().limit(KEYS).map(StatusBar::hint).toList());
    keys.getChildren().add(hint(KeyHint.of(tr("all shortcuts"), "?")));
    applyCss();
    fit();
  }

  private static Node hint(KeyHint hint) {
    var row = Labels.row(6);
    hint.keys().forEach(key -> row.getChildren().add(new KeyCap(key)));
    row.getChildren().add(Labels.whole(hint.meaning()));
    return row;
  }
}
