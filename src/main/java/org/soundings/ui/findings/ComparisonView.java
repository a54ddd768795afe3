package org.soundings.ui.findings;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.evidence.compare.Vulnerability;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.SideBySideOrStacked;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.imports.Counts;

/// Two reports side by side: four sets that add up, the vulnerabilities of the selected set, and
/// every severity rating of the selected one.
final class ComparisonView extends VBox implements ReportsScreen.View {

  private static final double LEAST_SEARCH = 200;
  private static final double LEAST_NAMES = 420;
  private static final double LETTER = 14;
  private static final double ROOM_FOR_SIGN = 44;
  private static final List<Vulnerability.Set> SETS =
      List.of(
          Vulnerability.Set.ONLY_FIRST,
          Vulnerability.Set.BOTH_AGREE,
          Vulnerability.Set.BOTH_DIFFER,
          Vulnerability.Set.ONLY_SECOND);

  private final ComparisonViewModel model;
  private final TableView<Vulnerability> table;
  private final TextField search = Prompted.field();
  private final VulnerabilityPane vulnerability = new VulnerabilityPane();
  private final ScrollPane detail;
  private final VBox top;

  /// @param back returns to the list of reports
  ComparisonView(ComparisonViewModel model, Runnable back) {
    super(12);
    this.model = model;
    table = Tables.of(tr("Vulnerabilities from both reports"));
    getStyleClass().add("reports-screen");
    setMinSize(0, Tables.LEAST_VIEW);
    table
        .getColumns()
        .setAll(
            List.of(
                level(),
                words(tr("Vulnerability"), 160, Vulnerability::id),
                words(
                    tr("Report A"),
                    220,
                    f -> ComparisonViewModel.words(Optional.ofNullable(f.first()))),
                words(
                    tr("Report B"),
                    220,
                    f -> ComparisonViewModel.words(Optional.ofNullable(f.second()))),
                words(tr("Packages"), 240, ComparisonViewModel::packages)));
    detail = Tables.detail(vulnerability);
    VBox.setVgrow(table, Priority.SOMETIMES);
    vulnerability.showNothing();
    top = Labels.column(12, head(back), bar(), tools());
    getChildren().addAll(top, table, detail);
    table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> select(now));
    model
        .shownProperty()
        .addListener((_, _, vulnerabilities) -> Tables.show(table, vulnerabilities));
    Tables.show(table, model.shownProperty().get());
  }

  @Override
  public Parent node() {
    return this;
  }

  @Override
  public Node firstFocus() {
    return table;
  }

  void filter() {
    search.requestFocus();
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(table, detail, top);
  }

  private Node head(Runnable back) {
    var names =
        Labels.column(
            4,
            Labels.wrapped(tr("Report comparison"), "title"),
            named("A", model.first()),
            named("B", model.second()));
    names.setMinWidth(0);
    return Labels.column(
        4,
        Labels.button(tr("Back to evidence"), Feather.ARROW_LEFT, back, "link"),
        new SideBySideOrStacked(
            names, Labels.wrapped(model.sentence(), "meta"), names, LEAST_NAMES));
  }

  /// The letter of a report in a column of its own, so that a name that wraps is indented.
  private static Node named(String letter, String name) {
    var sign = Labels.whole(letter, "title-small");
    sign.setMinWidth(LETTER);
    var row = Labels.row(8, sign, Labels.growing(Labels.wrapped(name, "title-small")));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  /// The four sets to scale, each with its sign if there is room, so that they can be distinguished
  /// without colours.
  private Node bar() {
    var bar = new HBox(2);
    for (Vulnerability.Set set : SETS) {
      if (model.count(set) > 0) {
        var sign = Labels.label(ComparisonViewModel.sign(set), "set-sign");
        var part = new StackPane(sign);
        part.getStyleClass()
            .addAll("set", set.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        part.setMinWidth(4);
        part.prefWidthProperty()
            .bind(bar.widthProperty().multiply((double) model.count(set) / model.total()));
        part.setAccessibleText(model.title(set));
        sign.visibleProperty().bind(part.widthProperty().greaterThan(ROOM_FOR_SIGN));
        sign.setMinWidth(0);
        bar.getChildren().add(part);
      }
    }
    return bar;
  }

  private Node tools() {
    var sets = new Segments<String>(tr("Vulnerability filter")).turning();
    sets.with("", tr("All %,d", model.total()));
    SETS.forEach(set -> sets.with(set.name(), model.title(set)));
    sets.setValue("");
    sets.valueProperty()
        .addListener(
            (_, _, now) ->
                model.show(
                    Optional.ofNullable(now)
                        .filter(name -> !name.isEmpty())
                        .map(Vulnerability.Set::valueOf)));
    sets.getStyleClass().add("dense");
    search.setPromptText(tr("Filter: vulnerability or package"));
    search.setAccessibleText(tr("Filter vulnerabilities"));
    search.getStyleClass().addAll("filter", "plain");
    search.textProperty().addListener((_, _, text) -> model.search(text));
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            key.consume();
          }
        });
    return new SideBySideOrStacked(sets, search, search, LEAST_SEARCH);
  }

  private static TableColumn<Vulnerability, Vulnerability> level() {
    var column =
        Tables.<Vulnerability>column(
            tr("Max. severity"),
            110,
            _ ->
                new LevelCell<>(
                    vulnerability -> Counts.level(vulnerability.worst()),
                    vulnerability -> Counts.words(vulnerability.worst())));
    column.setSortable(false);
    return column;
  }

  private static TableColumn<Vulnerability, Vulnerability> words(
      String title, double width, Function<Vulnerability, String> words) {
    var column = Tables.<Vulnerability>column(title, width, _ -> new TextCell<>(words, ""));
    column.setSortable(false);
    return column;
  }

  private void select(@org.jspecify.annotations.Nullable Vulnerability now) {
    if (now == null) {
      vulnerability.showNothing();
    } else {
      vulnerability.show(now.id(), ComparisonViewModel.lines(now), ComparisonViewModel.ladder(now));
    }
  }
}
