package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.export.ExportFormat;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ResponsiveColumns;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenKeys;

/// The report screen: options on the left, the preview in the middle, hints on the right.
public final class ReportView implements Screen {

  private final ReportViewModel model;
  private final BiFunction<Path, String, Optional<Path>> askTarget;
  private final ResponsiveColumns node = new ResponsiveColumns();
  private final ScreenKeys keys = new ScreenKeys().on(KeyCode.X, tr("export PDF"), this::export);
  private final ChoicesPane options;
  private final ReportPreviewPane preview;
  private final VBox hints = new VBox();
  private final Label stops = Labels.wrapped("", "muted");
  private final VBox side;
  private final Button export;
  private final Button show;
  private final Label readBack;
  private final MenuButton others = new MenuButton(tr("Export as …"));

  /// @param askTarget asks for the target file, given a folder and a name
  /// @param askFolder asks for a folder
  /// @param showFile opens a file in the desktop's program for it
  /// @param createMilestone asks for a name and creates a milestone
  public ReportView(
      ReportViewModel model,
      BiFunction<Path, String, Optional<Path>> askTarget,
      Supplier<Optional<Path>> askFolder,
      Consumer<Path> showFile,
      Runnable createMilestone) {
    this.model = model;
    this.askTarget = askTarget;
    export = Labels.button(tr("Export PDF"), this::export, "primary");
    show =
        Labels.button(
            tr("Show file"),
            Feather.EXTERNAL_LINK,
            () -> model.files().writtenProperty().get().ifPresent(showFile),
            "quiet");
    for (ExportFormat format : ExportFormat.values()) {
      var item = new MenuItem(format.title());
      item.setOnAction(_ -> exportAs(format));
      others.getItems().add(item);
      keys.offering(exporting(format), () -> exportAs(format));
    }
    others.setMinWidth(Region.USE_PREF_SIZE);
    readBack = Labels.following(model.files().readBackProperty(), "meta");
    options = new ChoicesPane(model, askFolder, createMilestone);
    preview = new ReportPreviewPane(model);
    side = side();
    var choices = Panes.sheet(options);
    choices.getStyleClass().addAll("pane", "pane-left");
    choices.setMinWidth(300);
    choices.setPrefWidth(320);
    node.left(choices).centre(preview).right(side);
    model.hintsProperty().addListener((_, _, now) -> showHints(now));
    model.files().writtenProperty().addListener((_, _, now) -> Labels.show(show, now.isPresent()));
    Labels.show(show, false);
    readBack.textProperty().addListener((_, _, now) -> Labels.show(readBack, !now.isEmpty()));
    Labels.show(readBack, false);
  }

  /// The name of the export to another format in the command palette.
  public static String exporting(ExportFormat format) {
    return tr("export: %s, .%s", format.title(), format.extension());
  }

  private VBox side() {
    var foot =
        Labels.column(
            8,
            Labels.row(8, export, others),
            show,
            readBack,
            Labels.wrapped(
                tr(
                    "Tagged PDF for screen readers and archives (PDF/UA and PDF/A). External content linked in notes is never loaded."),
                "meta"));
    foot.getStyleClass().add("pane-bottom");
    foot.setPadding(new Insets(16, 24, 20, 24));
    var list =
        new VBox(
            Labels.label(tr("Before sharing"), "title"),
            Labels.space(4),
            stops,
            Labels.space(8),
            hints);
    list.setPadding(new Insets(24, 24, 8, 24));
    var scroll = Panes.sheet(list);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var column = new VBox(scroll, foot);
    column.getStyleClass().addAll("pane", "pane-right");
    column.setMinWidth(320);
    column.setPrefWidth(340);
    return column;
  }

  private void showHints(List<ReportHints.Hint> now) {
    Optional<String> refusal = model.refusal();
    stops.setText(refusal.orElse(tr("You can still export. The report shows the current state.")));
    Labels.toggle(stops, "text-missing", refusal.isPresent());
    hints.getChildren().setAll(now.stream().map(this::hint).toList());
    if (now.isEmpty()) {
      hints.getChildren().add(Labels.wrapped(tr("No issues found."), "muted"));
    }
  }

  private Node hint(ReportHints.Hint hint) {
    var words =
        Labels.column(0, Labels.wrapped(hint.text()), Labels.wrapped(hint.detail(), "meta"));
    var row =
        Labels.row(
            8,
            StateGlyph.of(hint.mark()),
            Labels.growing(words),
            Labels.whole(tr("Show"), "text-accent"));
    row.setAlignment(Pos.TOP_LEFT);
    return Labels.rowButton(
        hint.text() + ": " + hint.detail(), row, () -> model.go(hint.place()), "effect-line");
  }

  private void export() {
    ReportFiles files = model.files();
    if (files.mayExport()) {
      askTarget.apply(files.folder(), files.name("pdf")).ifPresent(model::export);
    }
  }

  private void exportAs(ExportFormat format) {
    if (model.mayExport(format)) {
      askTarget
          .apply(model.files().folder(), model.files().name(format.extension()))
          .ifPresent(target -> model.exportAs(format, target));
    }
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void refresh() {
    model.refresh();
    preview.refresh();
  }

  @Override
  public void leave() {
    preview.rest();
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(options, preview, side);
  }

  @Override
  public ScreenKeys keys() {
    return keys;
  }
}
