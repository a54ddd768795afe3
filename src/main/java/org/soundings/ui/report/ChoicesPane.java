package org.soundings.ui.report;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Paper;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.ReportPreset.Form;
import org.soundings.report.plan.ReportPlan;
import org.soundings.ui.control.focus.DropDownKeys;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.ChoiceConverter;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.screen.Place;

/// The options of a report: report type, sections, audience, paper.
final class ChoicesPane extends VBox {

  private final ReportViewModel model;
  private final ReportChoices choices;
  private final ReportPresetPane saved;
  private final Segments<Form> form = new Segments<Form>(tr("Report type")).wrapping();
  private final Label meaning = Labels.wrapped("", "meta");
  private final ReportPartsPane parts;
  private final RedactionPane redaction;
  private final Field mark;
  private final Field branding =
      new Field(tr("Custom branding folder"), Prompted.example(tr("Company branding")));
  private final Label brandingMessage = Labels.wrapped("", "meta");
  private final Segments<Paper> paper = new Segments<Paper>(tr("Paper size")).wrapping();
  private final CheckBox data = new CheckBox(tr("Attach data"));
  private boolean showing;

  ChoicesPane(ReportViewModel model, Supplier<Optional<Path>> askFolder, Runnable createMilestone) {
    super(20);
    this.model = model;
    choices = model.choices();
    saved = new ReportPresetPane(choices);
    parts = new ReportPartsPane(choices);
    redaction =
        new RedactionPane(
            model,
            audience ->
                change(tr("report audience changed"), report -> report.withAudience(audience)));
    mark = new Field(tr("Classification"), model.classification()).outside();
    setPadding(new Insets(24));
    getChildren()
        .addAll(
            heading(),
            Labels.wrapped(
                tr("The same assessment with the same timestamp produces an identical file."),
                "muted"),
            part(tr("Report preset"), "", saved),
            part(tr("Report type"), "", Labels.column(6, form, meaning)),
            part(tr("Sections"), "", parts),
            part(tr("Audience"), "", redaction),
            part(tr("Classification"), tr("Shown on every page."), mark),
            part(
                tr("Branding"),
                tr("A folder with tokens.yaml: name, logo, colours, fonts, texts."),
                branding(askFolder)),
            part(tr("Paper size"), "", paper),
            part(
                tr("Compare with"),
                tr("Adds a section with the changes since a milestone."),
                Labels.column(
                    6,
                    since(),
                    new FlowPane(
                        12,
                        6,
                        Editing.only(
                            Labels.button(
                                tr("Create milestone"), createMilestone, "link", "small-link")),
                        Labels.button(
                            tr("Show changes"),
                            () -> model.go(new Place.Changes()),
                            "link",
                            "small-link")))),
            part(
                tr("Data"),
                tr("For tools that read the report. Uses PDF/A-3 instead of PDF/A-2."),
                data));
    fill();
    choices.choiceProperty().addListener((_, _, now) -> show(now));
    choices.savedProperty().addListener((_, _, _) -> show(choices.choice()));
    model.previewProperty().addListener((_, _, now) -> show(now));
    show(choices.choice());
  }

  /// The first node of the screen: not the first choice, where its shortcuts would not work.
  private static Node heading() {
    var heading = Labels.label(tr("Report"), "title", "pane-heading");
    heading.setFocusTraversable(true);
    return Focus.begin(heading);
  }

  private static Node part(String name, String meaning, Node field) {
    var part = Labels.column(6, Labels.label(name, "strong"), field);
    if (!meaning.isEmpty()) {
      part.getChildren().add(Labels.wrapped(meaning, "meta"));
    }
    return part;
  }

  private void fill() {
    form.with(Form.BRIEF, tr("Brief"))
        .with(Form.TEAM, tr("Team"))
        .with(Form.EVIDENCE, tr("Evidence"))
        .with(Form.FULL, tr("Full"));
    form.valueProperty()
        .addListener(
            (_, _, now) ->
                change(tr("report type changed"), report -> report.withPartsOf(chosen(now))));
    paper.with(Paper.A4, "A4").with(Paper.LETTER, tr("Letter"));
    paper
        .valueProperty()
        .addListener(
            (_, _, now) ->
                change(
                    tr("report paper size changed"),
                    report -> report.withPaper(now == null ? Paper.A4 : now)));
    data.selectedProperty()
        .addListener(
            (_, _, now) ->
                change(tr("attached report data changed"), report -> report.attachData(now)));
    mark.onCommit(
        text ->
            choices.type(
                tr("report classification changed"),
                report -> report.withClassification(text.strip())));
  }

  /// For whom a type is and what it prints.
  private static String meaning(Form form) {
    return switch (form) {
      case BRIEF ->
          tr("For decision makers: how things are, decisions required and what is unknown.");
      case TEAM -> tr("For the people who act: what needs work in full, the rest in rows.");
      case EVIDENCE ->
          tr("For auditors: the chosen frameworks and the evidence behind the answers.");
      case FULL -> tr("The record: everything that was said.");
    };
  }

  private static Form chosen(@Nullable Form form) {
    return form == null ? Form.TEAM : form;
  }

  private void change(String what, java.util.function.UnaryOperator<ReportPreset> change) {
    if (!showing) {
      choices.change(what, change);
    }
  }

  private Node branding(Supplier<Optional<Path>> askFolder) {
    branding.onCommit(
        text ->
            choices.type(
                tr("report branding changed"), report -> report.withBranding(text.strip())));
    Node choose =
        Editing.only(
            Labels.button(tr("Choose"), () -> askFolder.get().ifPresent(model::dressIn), "quiet"));
    model.brandingMessageProperty().addListener((_, _, now) -> showBrandingMessage(now));
    showBrandingMessage(model.brandingMessageProperty().get());
    return Labels.column(6, Labels.row(8, Labels.growing(branding), choose), brandingMessage);
  }

  private void showBrandingMessage(String words) {
    brandingMessage.setText(words);
    Labels.show(brandingMessage, !words.isEmpty());
  }

  private Node since() {
    var since = DropDownKeys.on(new ComboBox<ReportViewModel.Baseline>());
    since.setAccessibleText(tr("Compare with"));
    since.setMaxWidth(Double.MAX_VALUE);
    since.setConverter(ChoiceConverter.as(ReportViewModel.Baseline::name));
    Runnable show =
        () -> {
          since.getItems().setAll(model.baselinesProperty().get());
          since.setValue(model.baselineProperty().get());
        };
    model.baselinesProperty().addListener((_, _, _) -> show.run());
    model.baselineProperty().addListener((_, _, now) -> since.setValue(now));
    since
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                model.compareWith(now);
              }
            });
    show.run();
    return since;
  }

  // Showing.

  private void show(ReportPreset now) {
    meaning.setText(meaning(now.form()));
    // Events of a control while it is being filled are not choices of the user.
    showing = true;
    saved.show(now);
    form.setValue(now.form());
    parts.show(ReportPlan.of(now));
    redaction.show(now.audience(), model.previewProperty().get());
    mark.show(now.classification());
    branding.show(now.branding());
    paper.setValue(now.paper());
    data.setSelected(now.attachData());
    showing = false;
  }

  private void show(ReportPreview preview) {
    parts.name(preview.speaking());
    redaction.show(choices.choice().audience(), preview);
  }
}
