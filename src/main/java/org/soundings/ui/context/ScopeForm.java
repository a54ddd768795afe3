package org.soundings.ui.context;

import javafx.scene.layout.Region;
import org.soundings.assessment.Profile;
import org.soundings.ui.control.MarkdownEditor;

/// What the system does, what it holds, and what is looked at and what not.
final class ScopeForm implements ContextView.Form {

  private final MarkdownEditor purpose =
      new MarkdownEditor("What does it do?", "For whom, and what would be missed without it?", 3);
  private final MarkdownEditor data =
      new MarkdownEditor("Which data does it hold?", "And what is each kind worth to whom?", 3);
  private final MarkdownEditor included =
      new MarkdownEditor("What is looked at?", "One thing on each line.", 3);
  private final MarkdownEditor excluded =
      new MarkdownEditor("What is not?", "One thing on each line, the reason after a colon.", 3);
  private final Region node;

  ScopeForm(ContextViewModel model) {
    purpose.first();
    purpose.setOnCommit(model::typePurpose);
    data.setOnCommit(model::typeData);
    included.setOnCommit(model::typeIncluded);
    excluded.setOnCommit(model::typeExcluded);
    node =
        Forms.form(
            "What is looked at, and what is not?",
            "What is left out, and why, is as useful to a reader as what is in. A few words are"
                + " enough.",
            Forms.field("What does it do?", "", purpose),
            Forms.field("Which data does it hold, and what is it worth?", "", data),
            Forms.field("What is looked at?", "One thing on each line.", included),
            Forms.field(
                "What is not?", "One thing on each line, the reason after a colon.", excluded));
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
