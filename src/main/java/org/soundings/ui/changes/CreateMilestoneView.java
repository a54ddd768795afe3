package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.form.DiscardDraftButton;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.layout.Steps;
import org.soundings.ui.control.text.Committing;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// An overlay that asks for the name of a milestone, with the saved draft.
final class CreateMilestoneView extends VBox implements Committing {

  private final CreateMilestoneViewModel model;
  private final Field name = new Field(tr("Milestone name"), Prompted.example(tr("Winter 2026")));
  private final MarkdownEditor note =
      new MarkdownEditor(
          tr("Reason for the milestone"), Prompted.example(tr("before the audit")), 2);

  private final Label missing =
      Labels.wrapped(tr("Required field: %s", tr("Name")), "meta", "text-missing");

  /// @param close closes the overlay without creating a milestone
  CreateMilestoneView(CreateMilestoneViewModel model, Runnable close) {
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
            Labels.wrapped(tr("Create milestone"), "title"),
            Labels.wrapped(
                tr(
                    "Saves a read-only snapshot of the assessment under this name, including the question wording and the threats."),
                "muted"),
            Labels.column(4, Labels.label(tr("Name"), "strong"), name, missing),
            Labels.column(4, Labels.label(tr("Reason"), "strong"), note),
            foot(close));
    Labels.show(missing, false);
    model.namedProperty().subscribe(_ -> Labels.show(missing, false));
    addEventFilter(KeyEvent.KEY_PRESSED, key -> Steps.advance(key, this::createMilestone));
  }

  private HBox foot(Runnable close) {
    var createMilestone = Labels.button(tr("Create"), this::createMilestone, "primary");
    createMilestone.setDefaultButton(true);
    var foot = Labels.row(12, createMilestone);
    if (model.hasInput()) {
      foot.getChildren().add(new DiscardDraftButton(foot, this::beginAnew).button());
    }
    foot.getChildren()
        .addAll(Labels.button(tr("Cancel"), close), KeyCap.row(tr("create"), "Ctrl Enter"));
    return foot;
  }

  private void createMilestone() {
    commitNow();
    if (model.namedProperty().get()) {
      model.createMilestone();
    } else {
      Labels.show(missing, true);
      name.requestFocus();
    }
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

  /// The node that gets the focus first.
  Node firstFocus() {
    return name;
  }
}
