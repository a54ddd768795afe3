package org.soundings.ui.report;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Readers;
import org.soundings.assessment.SavedReport;
import org.soundings.assessment.SavedReport.Form;
import org.soundings.report.Removed;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.ui.control.focus.DropDownKeys;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.ChoiceConverter;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.screen.Place;

/// The choices of a report: which one, its parts, its readers, its paper.
final class ChoicesPane extends VBox {

  /// The width of two digits, pixels.
  private static final double NUMBER = 18;

  /// The room below a name, pixels.
  private static final double BELOW = 10;

  private static final String NOT_SAVED = mark("Not saved");

  private final ReportViewModel model;
  private final ReportChoices choices;
  private final ComboBox<Optional<SavedReport>> which = DropDownKeys.bySpace(new ComboBox<>());
  private final Field name =
      new Field(tr("Name under which it is saved"), Prompted.example(tr("For the board")));
  private final CheckBox usual = new CheckBox(tr("Take it where nobody names a form"));
  private final Node save = Editing.only(Labels.button(tr("Save"), this::save));
  private final Node remove =
      Editing.only(Labels.button(tr("Remove"), () -> choices().remove(), "link", "small-link"));
  private final Segments<Form> form = new Segments<Form>(tr("Begin with the parts of")).wrapping();
  private final Map<ReportPart, CheckBox> switches = new EnumMap<>(ReportPart.class);
  private final Segments<Readers> readers = new Segments<Readers>(tr("Readers")).wrapping();
  private final VBox rules = new VBox(4);
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
            part(tr("Saved with the assessment"), "", saved()),
            part(tr("Begin with"), tr("Then switch parts on and off."), form),
            part(tr("Parts"), "", parts()),
            part(tr("Who reads it"), "", Labels.column(8, readers, rules)),
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

  private ReportChoices choices() {
    return choices;
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
    for (Readers each : Readers.values()) {
      readers.with(each, each.title());
    }
    readers
        .valueProperty()
        .addListener(
            (_, _, now) ->
                change(
                    tr("readers of a report"),
                    report -> report.withReaders(now == null ? Readers.INTERNAL : now)));
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

  // What is saved.

  private Node saved() {
    which.setAccessibleText(tr("Saved report"));
    which.setMaxWidth(Double.MAX_VALUE);
    which.setConverter(
        ChoiceConverter.as(report -> report.map(ChoicesPane::title).orElse(tr(NOT_SAVED))));
    which
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                choices.take(now);
              }
            });
    name.setOnAction(_ -> save());
    name.onCommit(this::rename);
    usual
        .selectedProperty()
        .addListener((_, _, now) -> change(tr("usual report"), report -> report.usual(now)));
    return Labels.column(
        8, which, Labels.row(8, Labels.growing(name), save), Editing.only(usual), remove);
  }

  private static String title(SavedReport report) {
    return report.name().isBlank() ? report.id() : report.name();
  }

  private void save() {
    if (!choices.isSaved()) {
      choices.save(name.getText());
    }
  }

  private void rename(String text) {
    if (choices.isSaved() && !text.isBlank()) {
      choices.type(tr("name of a report"), report -> report.withName(text.strip()));
    }
  }

  // Which parts.

  private Node parts() {
    var list = new VBox(4);
    for (ReportPart part : ReportPart.values()) {
      if (part == ReportPart.COVER) {
        continue;
      }
      var box = new CheckBox();
      box.setWrapText(true);
      // Beside the first line of a long name.
      box.setAlignment(Pos.TOP_LEFT);
      box.setMaxWidth(Double.MAX_VALUE);
      box.setOnAction(_ -> choices.switchPart(part, box.isSelected()));
      switches.put(part, box);
      list.getChildren().add(numbered(part, box));
    }
    name(switches, Set.of(ReportPart.values()));
    return list;
  }

  private static void name(Map<ReportPart, CheckBox> switches, Set<ReportPart> speaking) {
    switches.forEach(
        (part, box) -> {
          String title = part.title();
          box.setText(speaking.contains(part) ? title : tr("%s (nothing to say yet)", title));
          box.setAccessibleText((part.number() + " " + box.getText()).strip());
          box.setWrapText(Direction.canWrap(box.getText()));
          Labels.toggle(box, "muted", !speaking.contains(part));
        });
  }

  /// The number before it, so that the second line of a long name begins where the first does.
  private static Node numbered(ReportPart part, CheckBox box) {
    Label number = Labels.whole(part.number(), "muted");
    number.setMinWidth(NUMBER);
    number.setAlignment(Pos.CENTER_RIGHT);
    var row = Labels.row(8, number, Labels.growing(box));
    row.setAlignment(Pos.BASELINE_LEFT);
    // As much room below a name of two lines as below one of one line.
    box.setPadding(new Insets(0, 0, BELOW, 0));
    return row;
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
    which.getItems().setAll(choices.savedProperty().get().stream().map(Optional::of).toList());
    which.getItems().add(Optional.empty());
    which.setValue(choices.isSaved() ? Optional.of(now) : Optional.empty());
    name.show(now.name());
    usual.setSelected(now.isUsual());
    Labels.show(save, !choices.isSaved());
    Labels.show(usual, choices.isSaved());
    Labels.show(remove, choices.isSaved());
    form.setValue(now.form());
    ReportPlan plan = ReportPlan.of(now);
    switches.forEach((part, box) -> box.setSelected(plan.has(part)));
    readers.setValue(now.readers());
    mark.show(now.classification());
    look.show(now.brand());
    paper.setValue(now.paper());
    data.setSelected(now.withData());
    showing = false;
    showRules(now.readers(), model.previewProperty().get().removed());
  }

  private void show(ReportViewModel.Preview preview) {
    name(switches, preview.speaking());
    showRules(choices.choice().readers(), preview.removed());
  }

  /// What is taken away for the chosen readers, with how much of it there is, once that is counted:
  /// nobody hands a report on because it was said too early that nothing is there.
  private void showRules(Readers chosen, Removed removed) {
    boolean isCounted = removed.readers() == chosen;
    Map<Removed.Kind, Removed.Line> there =
        isCounted
            ? removed.lines().stream().collect(Collectors.toMap(Removed.Line::kind, line -> line))
            : Map.of();
    List<Node> lines =
        Removed.Kind.of(chosen).stream()
            .<Node>map(
                kind -> {
                  String count = isCounted ? counted(there.get(kind)) : tr("Being counted …");
                  return Labels.wrapped(kind.rule() + " " + count, "meta");
                })
            .toList();
    rules
        .getChildren()
        .setAll(
            lines.isEmpty()
                ? List.of(Labels.wrapped(tr("Nothing is taken away."), "meta"))
                : lines);
  }

  private static String counted(Removed.@Nullable Line line) {
    return line == null ? tr("None of these here.") : line.counted() + ".";
  }
}
