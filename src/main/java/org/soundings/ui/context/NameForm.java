package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import javafx.scene.layout.Region;
import org.soundings.assessment.profile.Profile;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;

/// The name and the occasion of the assessment.
final class NameForm implements StepForm {

  private final Field title = new Field(tr("Name"), tr("system name"));
  private final Field occasion = new Field(tr("Occasion"), tr("Production review, autumn 2026"));
  private final Field classification = new Field(tr("Classification"), tr("Confidential"));
  private final Region node;

  NameForm(ContextViewModel model) {
    Focus.begin(title);
    title.onCommit(model::typeTitle);
    occasion.onCommit(model::typeOccasion);
    classification.onCommit(model::typeClassification);
    node =
        ContextForms.form(
            tr("System to assess"),
            tr("A system, or part of one."),
            ContextForms.field(tr("Name"), tr("The name your team uses."), title),
            ContextForms.field(tr("Occasion"), tr("Shown on the report cover."), occasion),
            ContextForms.field(
                tr("Classification"),
                tr("For example, “Confidential”. Shown on every page of the report."),
                classification),
            ContextForms.field(
                tr("Question packs"),
                tr("You can add more packs at any time. Your answers are kept."),
                new PacksPane(model)),
            ContextForms.field(
                tr("Control frameworks"),
                tr(
                    "Whom does this system have to answer to? Reports show the controls of these frameworks. Spreadsheets and OSCAL files contain all of them."),
                new FrameworksPane(model)));
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
