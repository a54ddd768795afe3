package org.soundings.ui.changes;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.MarkdownEditor;
import org.soundings.ui.control.Words;

/// Asks for the name of a milestone, over the window.
public final class FreezeView extends VBox {

  private final Field name = new Field("Name of the milestone", "for example: Winter 2026");

  /// @param close goes back without freezing
  public FreezeView(FreezeViewModel model, Runnable close) {
    super(16);
    setPrefWidth(560);
    setMaxWidth(560);
    var note = new MarkdownEditor("Why it is made", "Why now? For example: before the audit.", 2);
    var freeze = Words.button("Freeze", () -> {}, "primary");
    name.onCommit(model::typeName);
    name.textProperty().addListener((_, _, text) -> model.typeName(text));
    note.setOnCommit(model::typeNote);
    freeze.setOnAction(
        _ -> {
          name.commitNow();
          note.commitNow();
          model.freeze();
        });
    freeze.disableProperty().bind(model.namedProperty().not());
    freeze.setDefaultButton(true);
    getChildren()
        .addAll(
            Words.wrapped("Freeze a milestone", "title"),
            Words.wrapped(
                "Everything as it is now is kept as plain text under this name, with the words that"
                    + " are asked and the threats as they stand. Nothing changes it afterwards.",
                "muted"),
            Words.column(4, Words.label("Name", "strong"), name),
            Words.column(4, Words.label("Why", "strong"), note),
            Words.row(12, freeze, Words.button("Cancel", close)));
  }

  /// Where the focus begins.
  public Node firstFocus() {
    return name;
  }
}
