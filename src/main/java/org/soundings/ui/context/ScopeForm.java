package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import javafx.scene.layout.Region;
import org.soundings.assessment.profile.Profile;
import org.soundings.ui.control.form.MarkdownEditor;

/// What the system does, what it holds, and what is looked at and what not.
final class ScopeForm implements StepForm {

  private final MarkdownEditor purpose =
      new MarkdownEditor(
          tr("What does it do?"), tr("For whom, and what would be missed without it?"), 3);
  private final MarkdownEditor data =
      new MarkdownEditor(
          tr("Which data does it hold?"), tr("And what is each kind worth to whom?"), 3);
  private final MarkdownEditor included =
      new MarkdownEditor(tr("What is looked at?"), tr("The payment services"), 3);
  private final MarkdownEditor excluded =
      new MarkdownEditor(tr("What is not?"), tr("The office network: others run it"), 3);
  private final Region node;

  ScopeForm(ContextViewModel model) {
    purpose.first();
    purpose.setOnCommit(model::typePurpose);
    data.setOnCommit(model::typeData);
    included.setOnCommit(model::typeIncluded);
    excluded.setOnCommit(model::typeExcluded);
    node =
        ContextForms.form(
            tr("What is looked at, and what is not?"),
            tr(
                "What is left out, and why, is as useful to a reader as what is in. A few words are"
                    + " enough."),
            ContextForms.field(tr("What does it do?"), "", purpose),
            ContextForms.field(tr("Which data does it hold, and what is it worth?"), "", data),
            ContextForms.field(tr("What is looked at?"), tr("One thing on each line."), included),
            ContextForms.field(
                tr("What is not?"),
                tr("One thing on each line, the reason after a colon."),
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

  /// Lines are kept without blank ends; while somebody writes, theirs stay as they are.
  private static void showLines(MarkdownEditor editor, String lines) {
    if (!editor.writingProperty().get()) {
      editor.setText(lines);
    }
  }
}
