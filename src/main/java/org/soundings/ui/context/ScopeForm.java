package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import javafx.scene.layout.Region;
import org.soundings.assessment.profile.Profile;
import org.soundings.ui.control.form.MarkdownEditor;

/// The purpose of the system, its data, and what is in scope and out of scope.
final class ScopeForm implements StepForm {

  private final MarkdownEditor purpose =
      new MarkdownEditor(
          tr("Purpose"), tr("Who uses the system, and what would an outage affect?"), 3);
  private final MarkdownEditor data =
      new MarkdownEditor(
          tr("Data"), tr("Which types of data are used, and how valuable is each?"), 3);
  private final MarkdownEditor included =
      new MarkdownEditor(tr("In scope"), tr("The payment services"), 3);
  private final MarkdownEditor excluded =
      new MarkdownEditor(tr("Out of scope"), tr("The office network: run by another team"), 3);
  private final Region node;

  ScopeForm(ContextViewModel model) {
    purpose.first();
    purpose.setOnCommit(model::typePurpose);
    data.setOnCommit(model::typeData);
    included.setOnCommit(model::typeIncluded);
    excluded.setOnCommit(model::typeExcluded);
    node =
        ContextForms.form(
            tr("Scope"),
            tr("State what is out of scope and why. A few words are enough."),
            ContextForms.field(tr("Purpose"), "", purpose),
            ContextForms.field(tr("Data and its value"), "", data),
            ContextForms.field(tr("In scope"), tr("One item per line."), included),
            ContextForms.field(
                tr("Out of scope"),
                tr("One item per line, with the reason after a colon."),
                excluded));
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(Profile profile) {
    purpose.setText(profile.scope().purpose());
    data.setText(profile.scope().data());
    showLines(included, String.join("\n", profile.scope().included()));
    showLines(excluded, ContextViewModel.text(profile.scope().excluded()));
  }

  /// Lines are stored trimmed; while the user types, the text in the editor stays as typed.
  private static void showLines(MarkdownEditor editor, String lines) {
    if (!editor.writingProperty().get()) {
      editor.setText(lines);
    }
  }
}
