package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.form.BeginAnew;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.layout.Steps;
import org.soundings.ui.control.text.Committing;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// Asks for the name of a milestone, over the window, with what was begun before.
final class FreezeView extends VBox implements Committing {

  private final FreezeViewModel model;
  private final Field name =
      new Field(tr("Name of the milestone"), Prompted.example(tr("Winter 2026")));
  private final MarkdownEditor note =
      new MarkdownEditor(tr("Why it is made"), Prompted.example(tr("before the audit")), 2);

  /// @param close goes back without freezing
  FreezeView(FreezeViewModel model, Runnable close) {
    super(12);
    this.model = model;
    setPrefWidth(560);
    setMaxWidth(560);
    name.show(model.name());
    note.setText(model.note());
    name.onCommit(model::typeName);
    name.textProperty().addListener((_, _, text) -> model.typeName(text));
    note.setOnCommit(model::typeNote);
    getChildren()
        .addAll(
            Labels.wrapped(tr("Freeze a milestone"), "title"),
            Labels.wrapped(
                tr(
                    "Everything as it is now is kept as plain text under this name, with the words that"
                        + " are asked and the threats as they stand. Nothing changes it afterwards."),
                "muted"),
            Labels.column(4, Labels.label(tr("Name"), "strong"), name),
            Labels.column(4, Labels.label(tr("Why"), "strong"), note),
            foot(close));
    addEventFilter(KeyEvent.KEY_PRESSED, key -> Steps.advance(key, this::freeze));
  }

  private HBox foot(Runnable close) {
    var freeze = Labels.button(tr("Freeze"), this::freeze, "primary");
    freeze.disableProperty().bind(model.namedProperty().not());
    freeze.setDefaultButton(true);
    var foot = Labels.row(12, freeze);
    if (model.isBegun()) {
      foot.getChildren().add(new BeginAnew(foot, this::beginAnew).button());
    }
    foot.getChildren()
        .addAll(Labels.button(tr("Cancel"), close), KeyCap.row(tr("freeze it"), "Ctrl Enter"));
    return foot;
  }

  private void freeze() {
    commitNow();
    model.freeze();
  }

  private void beginAnew() {
    commitNow();
    model.clear();
    name.show("");
    note.setText("");
    name.requestFocus();
  }

  @Override
  public void commitNow() {
    name.commitNow();
    note.commitNow();
  }

  /// Where the focus begins.
  Node firstFocus() {
    return name;
  }
}
