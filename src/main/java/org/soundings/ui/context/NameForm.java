package org.soundings.ui.context;

import javafx.scene.layout.Region;
import org.soundings.assessment.Profile;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.Focus;

/// What it is called and why it is looked at now.
final class NameForm implements ContextView.Form {

  private final Field title = new Field("What is it called?", "the system’s name");
  private final Field occasion = new Field("Why now?", "Production review, autumn 2026");
  private final Field classification = new Field("Who may read the report?", "Confidential");
  private final Region node;

  NameForm(ContextViewModel model) {
    Focus.begin(title);
    title.onCommit(model::typeTitle);
    occasion.onCommit(model::typeOccasion);
    classification.onCommit(model::typeClassification);
    node =
        Forms.form(
            "What are we going to talk about?",
            "A system, or a part of one.",
            Forms.field("What is it called?", "As your team says it.", title),
            Forms.field("Why now?", "The occasion; it stands on the report’s cover.", occasion),
            Forms.field(
                "Who may read the report?",
                "A mark such as “Confidential”; it stands on every page.",
                classification));
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(Profile profile) {
    title.show(profile.title());
    occasion.show(profile.occasion());
    classification.show(profile.classification());
  }
}
