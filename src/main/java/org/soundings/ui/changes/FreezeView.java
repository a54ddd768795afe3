package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.MarkdownEditor;
import org.soundings.ui.control.Words;

/// Asks for the name of a milestone, over the window.
public final class FreezeView extends VBox {

  private final Field name = new Field(tr("Name of the milestone"), tr("for example: Winter 2026"));

  /// @param close goes back without freezing
  public FreezeView(FreezeViewModel model, Runnable close) {
    super(12);
    setPrefWidth(560);
    setMaxWidth(560);
    var note =
        new MarkdownEditor(tr("Why it is made"), tr("Why now? For example: before the audit."), 2);
    var freeze = Words.button(tr("Freeze"), () -> {}, "primary");
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
            Words.wrapped(tr("Freeze a milestone"), "title"),
            Words.wrapped(
                tr(
                    "Everything as it is now is kept as plain text under this name, with the words that"
                        + " are asked and the threats as they stand. Nothing changes it afterwards."),
                "muted"),
            Words.column(4, Words.label(tr("Name"), "strong"), name),
            Words.column(4, Words.label(tr("Why"), "strong"), note),
            Words.row(12, freeze, Words.button(tr("Cancel"), close)));
  }

  /// Where the focus begins.
  public Node firstFocus() {
    return name;
  }
}
