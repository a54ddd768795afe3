package org.soundings.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.ExportFormat;
import org.soundings.report.Identity;
import org.soundings.report.ReportPlan;
import org.soundings.ui.Place;
import org.soundings.ui.Screen;
import org.soundings.ui.ScreenKeys;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.Panes;
import org.soundings.ui.control.Segments;
import org.soundings.ui.control.StateGlyph;
import org.soundings.ui.control.Words;

/// Lays out the report: choices on the left, what is in it on a page, hints on the right.
public final class ReportView implements Screen {

  private final ReportViewModel model;
  private final BiFunction<Path, String, Optional<Path>> askTarget;
  private final BorderPane node = new BorderPane();
  private final ScreenKeys keys = new ScreenKeys().on(KeyCode.X, "export the PDF", this::export);
  private final VBox options = new VBox(20);
  private final VBox page = new VBox(2);
  private final VBox hints = new VBox();
  private final VBox side;
  private final Button export;
  private final Button show;
  private final MenuButton others = new MenuButton("Export as…");

  /// @param askTarget asks where to write, given a folder and a name
  /// @param showFile opens a file in the desktop's own program
  /// @param freeze asks for a name and freezes the state of now
  public ReportView(
      ReportViewModel model,
      BiFunction<Path, String, Optional<Path>> askTarget,
      Consumer<Path> showFile,
      Runnable freeze) {
    this.model = model;
    this.askTarget = askTarget;
    export = Words.button("Export PDF", this::export, "primary");
    show =
        Words.button(
            "Show the file",
            Feather.EXTERNAL_LINK,
            () -> model.writtenProperty().get().ifPresent(showFile),
            "quiet");
    for (ExportFormat format : ExportFormat.values()) {
      var item = new MenuItem(format.title());
      item.setOnAction(_ -> exportAs(format));
      others.getItems().add(item);
    }
    options(freeze);
    side = side();
    var choices = Panes.scroll(options);
    choices.getStyleClass().addAll("pane", "pane-left");
    choices.setMinWidth(300);
    choices.setPrefWidth(320);
    node.setLeft(choices);
    node.setCenter(paper());
    node.setRight(side);
    model.hintsProperty().addListener((_, _, now) -> showHints(now));
    model.chaptersProperty().addListener((_, _, now) -> showChapters(now));
    model.writtenProperty().addListener((_, _, now) -> Words.show(show, now.isPresent()));
    Words.show(show, false);
  }

  private void options(Runnable freeze) {
    options.setPadding(new Insets(24));
    var paper = new Segments<Identity.Paper>("Paper");
    paper.with(Identity.Paper.A4, "A4").with(Identity.Paper.LETTER, "Letter");
    paper.valueProperty().bindBidirectional(model.paperProperty());
    var form = new Segments<ReportPlan>("Form");
    form.with(ReportPlan.FULL, "Full")
        .with(ReportPlan.BRIEF, "Brief")
        .with(ReportPlan.EVIDENCE, "Evidence");
    form.valueProperty().bindBidirectional(model.planProperty());
    var mark = new TextField();
    mark.setPromptText("Confidential");
    mark.setAccessibleText("Who may read it");
    mark.textProperty().bindBidirectional(model.classificationProperty());
    var data = new CheckBox("Attach the assessment as data");
    data.selectedProperty().bindBidirectional(model.withDataProperty());
    options
        .getChildren()
        .addAll(
            Words.label("Report", "title"),
            Words.wrapped(
                "Every word typed, every reason, every hash. The same assessment gives the same"
                    + " bytes.",
                "muted"),
            part("Form", "A few pages for those who decide, or what was shown.", form),
            part("Who may read it", "The mark stands on every page.", mark),
            part("Paper", "", paper),
            part(
                "Compare with",
                "A milestone: what changed since then gets a chapter of its own.",
                Words.column(
                    6,
                    since(),
                    Words.row(
                        12,
                        Editing.only(
                            Words.button("Freeze a milestone", freeze, "link", "small-link")),
                        Words.button(
                            "See what changed",
                            () -> model.go(new Place.Changes()),
                            "link",
                            "small-link")))),
            part("Data", "For tools that read the report; PDF/A-3 instead of PDF/A-2.", data));
  }

  private Node since() {
    var since = new ComboBox<ReportViewModel.Baseline>();
    since.setAccessibleText("Compare with");
    since.setMaxWidth(Double.MAX_VALUE);
    since.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ReportViewModel.Baseline baseline) {
            return baseline == null ? "" : baseline.name();
          }

          @Override
          public ReportViewModel.Baseline fromString(String name) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
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
            (_, _, chosen) -> {
              if (chosen != null) {
                model.compareWith(chosen);
              }
            });
    show.run();
    return since;
  }

  private static Node part(String name, String meaning, Node field) {
    var part = Words.column(6, Words.label(name, "strong"), field);
    if (!meaning.isEmpty()) {
      part.getChildren().add(Words.wrapped(meaning, "meta"));
    }
    return part;
  }

  private Node paper() {
    page.getStyleClass().add("paper");
    page.setMaxWidth(620);
    page.setMinWidth(300);
    var middle = new VBox(page);
    middle.setAlignment(Pos.TOP_CENTER);
    middle.setPadding(new Insets(32));
    var scroll = Panes.scroll(middle);
    scroll.getStyleClass().add("picture");
    return scroll;
  }

  private void showChapters(List<ReportViewModel.Chapter> chapters) {
    page.getChildren().setAll(Words.label("What will be in it", "title"), Words.space(12));
    for (ReportViewModel.Chapter chapter : chapters) {
      var number = Words.whole(chapter.number(), "muted");
      number.setMinWidth(28);
      Label title = Words.growing(Words.wrapped(chapter.title()));
      var line = Words.row(8, number, title);
      if (chapter.leftOut()) {
        Words.toggle(title, "muted", true);
        line.getChildren().add(Words.whole("left out, nothing to say yet", "meta"));
      }
      line.getStyleClass().add("paper-line");
      page.getChildren().add(line);
    }
  }

  private VBox side() {
    var foot =
        Words.column(
            8,
            Words.row(8, export, others),
            show,
            Words.wrapped(
                "Tagged PDF for screen readers and archives (PDF/UA and PDF/A). Nothing named in a"
                    + " note is fetched.",
                "meta"));
    foot.getStyleClass().add("pane-bottom");
    foot.setPadding(new Insets(16, 24, 20, 24));
    var list =
        new VBox(
            Words.label("Before you hand it over", "title"),
            Words.space(4),
            Words.wrapped("None of this stops the export. It will be printed as it is.", "muted"),
            Words.space(8),
            hints);
    list.setPadding(new Insets(24, 24, 8, 24));
    var scroll = Panes.scroll(list);
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    var column = new VBox(scroll, foot);
    column.getStyleClass().addAll("pane", "pane-right");
    column.setMinWidth(320);
    column.setPrefWidth(340);
    return column;
  }

  private void showHints(List<ReportViewModel.Hint> now) {
    hints.getChildren().setAll(now.stream().map(this::hint).toList());
    if (now.isEmpty()) {
      hints.getChildren().add(Words.wrapped("Nothing to point out.", "muted"));
    }
  }

  private Node hint(ReportViewModel.Hint hint) {
    var words = Words.column(0, Words.wrapped(hint.text()), Words.wrapped(hint.detail(), "meta"));
    var row =
        Words.row(
            8, StateGlyph.of(hint.mark()), Words.growing(words), Words.whole("Go", "text-accent"));
    row.setAlignment(Pos.TOP_LEFT);
    return Words.rowButton(
        hint.text() + ": " + hint.detail(), row, () -> model.go(hint.place()), "effect-line");
  }

  private void export() {
    askTarget.apply(model.folder(), model.fileName()).ifPresent(model::export);
  }

  private void exportAs(ExportFormat format) {
    askTarget
        .apply(model.folder(), model.fileName(format))
        .ifPresent(target -> model.exportAs(format, target));
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(options, side);
  }

  @Override
  public ScreenKeys keys() {
    return keys;
  }
}
