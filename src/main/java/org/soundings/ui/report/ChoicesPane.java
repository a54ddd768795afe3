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
import org.soundings.assessment.SavedReport;
import org.soundings.assessment.SavedReport.Form;
import org.soundings.report.ReportPlan;
import org.soundings.ui.control.focus.DropDownKeys;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.ChoiceConverter;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.screen.Place;

/// The choices of a report: which one, its parts, its readers, its paper.
final class ChoicesPane extends VBox {

  private final ReportViewModel model;
  private final ReportChoices choices;
  private final SavedReportPane saved;
  private final Segments<Form> form = new Segments<Form>(tr("Begin with the parts of")).wrapping();
  private final ReportPartsPane parts;
  private final RedactionPane redaction;
  private final Field mark;
  private final Field look =
      new Field(tr("Folder of a look of your own"), Prompted.example(tr("Our own look")));
  private final Label lookWords = Labels.wrapped("", "meta");
  private final Segments<Paper> paper = new Segments<Paper>(tr("Paper")).wrapping();
  private final CheckBox data = new CheckBox(tr("Attach the assessment as data"));
  private boolean showing;

  ChoicesPane(ReportViewModel model, Supplier<Optional<Path>> askFolder, Runnable freeze) {
    super(20);
    this.model = model;
    choices = model.choices();
    saved = new SavedReportPane(choices);
    parts = new ReportPartsPane(choices);
    redaction =
        new RedactionPane(
            model,
            readers -> change(tr("readers of a report"), report -> report.withReaders(readers)));
    mark = new Field(tr("How it may be passed on"), model.classification()).outside();
    setPadding(new Insets(24));
    getChildren()
        .addAll(
            heading(),
            Labels.wrapped(
                tr(
                    "Every word typed, every reason, every hash. The same assessment at the same"
                        + " moment gives the same bytes."),
                "muted"),
            part(tr("Saved with the assessment"), "", saved),
            part(tr("Begin with"), tr("Then switch parts on and off."), form),
            part(tr("Parts"), "", parts),
            part(tr("Who reads it"), "", redaction),
            part(tr("Mark"), tr("It stands on every page."), mark),
            part(
                tr("Look"),
                tr("A folder with a tokens.yaml: name, logo, colours, fonts, words."),
                look(askFolder)),
            part(tr("Paper"), "", paper),
            part(
                tr("Compare with"),
                tr("A milestone: what changed since then gets a chapter of its own."),
                Labels.column(
                    6,
                    since(),
                    new FlowPane(
                        12,
                        6,
                        Editing.only(
                            Labels.button(tr("Freeze a milestone"), freeze, "link", "small-link")),
                        Labels.button(
                            tr("See what changed"),
                            () -> model.go(new Place.Changes()),
                            "link",
                            "small-link")))),
            part(
                tr("Data"),
                tr("For tools that read the report; PDF/A-3 instead of PDF/A-2."),
                data));
    fill();
    choices.choiceProperty().addListener((_, _, now) -> show(now));
    choices.savedProperty().addListener((_, _, _) -> show(choices.choice()));
    model.previewProperty().addListener((_, _, now) -> show(now));
    show(choices.choice());
  }

  /// Where the screen begins: at the first choice its keys would mean nothing.
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
    form.with(Form.FULL, tr("Full"))
        .with(Form.BRIEF, tr("Brief"))
        .with(Form.EVIDENCE, tr("Evidence"));
    form.valueProperty()
        .addListener(
            (_, _, now) ->
                change(tr("form of a report"), report -> report.withPartsOf(chosen(now))));
    paper.with(Paper.A4, "A4").with(Paper.LETTER, tr("Letter"));
    paper
        .valueProperty()
        .addListener(
            (_, _, now) ->
                change(
                    tr("paper of a report"),
                    report -> report.withPaper(now == null ? Paper.A4 : now)));
    data.selectedProperty()
        .addListener((_, _, now) -> change(tr("data of a report"), report -> report.withData(now)));
    mark.onCommit(
        text ->
            choices.type(
                tr("mark of a report"), report -> report.withClassification(text.strip())));
  }

  private static Form chosen(@Nullable Form form) {
    return form == null ? Form.FULL : form;
  }

  private void change(String what, java.util.function.UnaryOperator<SavedReport> change) {
    if (!showing) {
      choices.change(what, change);
    }
  }

  private Node look(Supplier<Optional<Path>> askFolder) {
    look.onCommit(
        text -> choices.type(tr("look of a report"), report -> report.withBrand(text.strip())));
    Node choose =
        Editing.only(
            Labels.button(tr("Choose"), () -> askFolder.get().ifPresent(model::dressIn), "quiet"));
    model.lookProperty().addListener((_, _, now) -> showLook(now));
    showLook(model.lookProperty().get());
    return Labels.column(6, Labels.row(8, Labels.growing(look), choose), lookWords);
  }

  private void showLook(String words) {
    lookWords.setText(words);
    Labels.show(lookWords, !words.isEmpty());
  }

  private Node since() {
    var since = DropDownKeys.bySpace(new ComboBox<ReportViewModel.Baseline>());
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

  private void show(SavedReport now) {
    // What a control says while it is filled is nobody's choice.
    showing = true;
    saved.show(now);
    form.setValue(now.form());
    parts.show(ReportPlan.of(now));
    redaction.show(now.readers(), model.previewProperty().get());
    mark.show(now.classification());
    look.show(now.brand());
    paper.setValue(now.paper());
    data.setSelected(now.withData());
    showing = false;
  }

  private void show(ReportPreview preview) {
    parts.name(preview.speaking());
    redaction.show(choices.choice().readers(), preview);
  }
}
