package org.soundings.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.soundings.ui.KeyHint;
import org.soundings.ui.control.KeyCap;
import org.soundings.ui.control.Words;

/// Every key, those of this place first.
final class KeysSheet extends VBox {

  static final List<KeyHint> EVERYWHERE =
      List.of(
          KeyHint.of("search, go somewhere, or run a command", "Ctrl K"),
          KeyHint.of("undo", "Ctrl Z"),
          KeyHint.of("redo", "Ctrl Shift Z"),
          KeyHint.of("the next pane, the pane before", "F6", "Shift F6"),
          KeyHint.of(
              "overview, questions, concepts, system, threats, evidence, actions, context, report",
              "Alt 1 – 9"),
          KeyHint.of("back to where you were", "Alt Left"),
          KeyHint.of("the next field, in a line of its own", "Enter"),
          KeyHint.of("the next step, or add what is in the form", "Ctrl Enter"),
          KeyHint.of("larger, smaller, as it was drawn", "Ctrl +", "Ctrl −", "Ctrl 0"),
          KeyHint.of("new assessment", "Ctrl N"),
          KeyHint.of("open a folder", "Ctrl O"),
          KeyHint.of("leave what is open, or the text; Tab goes on from there", "Esc"),
          KeyHint.of("paste files, a picture, an address or output as evidence", "Ctrl V"),
          KeyHint.of("this list", "?"));

  private final Node close;

  KeysSheet(List<KeyHint> here, Runnable onClose) {
    super(16);
    setPrefWidth(560);
    var button = Words.button("Close", onClose, "primary");
    close = button;
    getChildren()
        .addAll(
            Words.label("All keys", "title"),
            here.isEmpty()
                ? group("Everywhere", EVERYWHERE)
                : Words.column(16, group("Here", here), group("Everywhere", EVERYWHERE)),
            Words.wrapped(
                "Single keys work while no text has the focus; Esc leaves a text.", "meta"),
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
}
