package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.soundings.ui.KeyHint;
import org.soundings.ui.control.KeyCap;
import org.soundings.ui.control.Words;

/// Every key, those of this place first.
final class KeysSheet extends VBox {

  private final Node close;

  KeysSheet(List<KeyHint> here, Runnable onClose) {
    super(16);
    setPrefWidth(560);
    var button = Words.button(tr("Close"), onClose, "primary");
    close = button;
    getChildren()
        .addAll(
            Words.label(tr("All keys"), "title"),
            here.isEmpty()
                ? group(tr("Everywhere"), everywhere())
                : Words.column(16, group(tr("Here"), here), group(tr("Everywhere"), everywhere())),
            Words.wrapped(
                tr("Single keys work while no text has the focus; Esc leaves a text."), "meta"),
            button);
  }

  Node firstFocus() {
    return close;
  }

  private static Node group(String title, List<KeyHint> hints) {
    var grid = new GridPane(16, 6);
    int line = 0;
    for (KeyHint hint : hints) {
      var caps = Words.row(4);
      hint.keys().forEach(key -> caps.getChildren().add(new KeyCap(key)));
      caps.setMinWidth(150);
      grid.addRow(line, caps, Words.wrapped(hint.meaning()));
      line++;
    }
    return Words.column(8, Words.label(title, "strong"), grid);
  }

  static List<KeyHint> everywhere() {
    return List.of(
        KeyHint.of(tr("search, go somewhere, or run a command"), "Ctrl K"),
        KeyHint.of(tr("undo"), "Ctrl Z"),
        KeyHint.of(tr("redo"), "Ctrl Shift Z"),
        KeyHint.of(tr("the next pane, the pane before"), "F6", "Shift F6"),
        KeyHint.of(
            tr(
                "overview, questions, concepts, system, threats, evidence, actions, context, report"),
            "Alt 1 – 9"),
        KeyHint.of(tr("back to where you were"), "Alt Left"),
        KeyHint.of(tr("the next field, in a line of its own"), "Enter"),
        KeyHint.of(tr("the next step, or add what is in the form"), "Ctrl Enter"),
        KeyHint.of(tr("larger, smaller, as it was drawn"), "Ctrl +", "Ctrl −", "Ctrl 0"),
        KeyHint.of(tr("new assessment"), "Ctrl N"),
        KeyHint.of(tr("open a folder"), "Ctrl O"),
        KeyHint.of(tr("leave what is open, or the text; Tab goes on from there"), "Esc"),
        KeyHint.of(tr("paste files, a picture, an address or output as evidence"), "Ctrl V"),
        KeyHint.of(tr("this list"), "?"));
  }
}
