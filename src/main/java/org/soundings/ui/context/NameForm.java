package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import javafx.scene.layout.Region;
import org.soundings.assessment.profile.Profile;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;

/// What it is called and why it is looked at now.
final class NameForm implements StepForm {

  private final Field title = new Field(tr("What is it called?"), tr("the system’s name"));
  private final Field occasion = new Field(tr("Why now?"), tr("Production review, autumn 2026"));
  private final Field classification =
      new Field(tr("Who may read the report?"), tr("Confidential"));
  private final Region node;

  NameForm(ContextViewModel model) {
    Focus.begin(title);
    title.onCommit(model::typeTitle);
    occasion.onCommit(model::typeOccasion);
    classification.onCommit(model::typeClassification);
    node =
        ContextForms.form(
            tr("What are we going to talk about?"),
            tr("A system, or a part of one."),
            ContextForms.field(tr("What is it called?"), tr("As your team says it."), title),
            ContextForms.field(
                tr("Why now?"), tr("The occasion; it stands on the report’s cover."), occasion),
            ContextForms.field(
                tr("Who may read the report?"),
                tr("A mark such as “Confidential”; it stands on every page."),
                classification),
            ContextForms.field(
                tr("Which questions?"),
                tr("More can be added at any time; your answers stay."),
                new PacksPane(model)));
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
