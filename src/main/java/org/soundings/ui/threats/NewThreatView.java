package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.Words;

/// Asks, over the window, what a threat of the team's own is called. Enter adds it; closed in any
/// other way, there is none.
final class NewThreatView extends VBox {

  private final Field title = new Field(tr("Title"), tr("a few words"));

  /// @param take told the title, once there is one
  /// @param close goes back without adding
  NewThreatView(Consumer<String> take, Runnable close) {
    super(16);
    setPrefWidth(480);
    setMaxWidth(480);
    var add =
        Words.button(
            tr("Add it"),
            () -> {
              close.run();
              take.accept(title.getText());
            },
            "primary");
    add.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> title.getText().isBlank(), title.textProperty()));
    add.setDefaultButton(true);
    // Enter would go on to the button otherwise.
    title.setOnAction(_ -> add.fire());
    getChildren()
        .addAll(
            Words.wrapped(tr("A threat of our own"), "title"),
            Words.wrapped(
                tr(
                    "Who can do what, and where it starts, is asked beside the list once it has a"
                        + " title."),
                "muted"),
            Words.column(4, Words.label(tr("Title"), "strong"), title),
            Words.row(12, add, Words.button(tr("Cancel"), close)));
  }

  /// Where the focus begins.
  Node firstFocus() {
    return title;
  }
}
