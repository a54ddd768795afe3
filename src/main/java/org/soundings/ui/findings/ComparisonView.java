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
import org.soundings.evidence.compare.Flaw;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.Turning;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.imports.Counts;

/// Two reports side by side: four sets that add up, the flaws of one of them, and every rating of
/// the one in front.
final class ComparisonView extends VBox implements ReportsScreen.View {

  private static final double LEAST_SEARCH = 200;
  private static final double LEAST_NAMES = 420;
  private static final double LETTER = 14;
  private static final double ROOM_FOR_SIGN = 44;
  private static final List<Flaw.Set> SETS =
      List.of(Flaw.Set.ONLY_FIRST, Flaw.Set.BOTH_AGREE, Flaw.Set.BOTH_DIFFER, Flaw.Set.ONLY_SECOND);

  private final ComparisonViewModel model;
  private final TableView<Flaw> table;
  private final TextField search = Prompted.field();
  private final FlawPane flaw = new FlawPane();
  private final ScrollPane detail;
  private final VBox top;

  /// @param back goes back to where the reports are listed
  ComparisonView(ComparisonViewModel model, Runnable back) {
    super(12);
    this.model = model;
    table = Tables.of(tr("Flaws of both reports"));
    getStyleClass().add("reports-screen");
    setMinSize(0, Tables.LEAST_VIEW);
    table
        .getColumns()
        .setAll(
            List.of(
                level(),
                words(tr("Flaw"), 160, Flaw::id),
                words(
                    tr("A says"),
                    220,
                    f -> ComparisonViewModel.words(Optional.ofNullable(f.first()))),
                words(
                    tr("B says"),
                    220,
                    f -> ComparisonViewModel.words(Optional.ofNullable(f.second()))),
                words(tr("Packages"), 240, ComparisonViewModel::packages)));
    detail = Tables.detail(flaw);
    VBox.setVgrow(table, Priority.SOMETIMES);
    flaw.showNothing();
    top = Labels.column(12, head(back), bar(), tools());
    getChildren().addAll(top, table, detail);
    table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> select(now));
    model.shownProperty().addListener((_, _, flaws) -> Tables.show(table, flaws));
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
            Labels.wrapped(tr("Two reports compared"), "title"),
            named("A", model.first()),
            named("B", model.second()));
    names.setMinWidth(0);
    return Labels.column(
        4,
        Labels.button(tr("Back to the evidence"), Feather.ARROW_LEFT, back, "link"),
        new Turning(names, Labels.wrapped(model.sentence(), "meta"), names, LEAST_NAMES));
  }

  /// A letter in a column of its own, so that a name that wraps goes on below itself.
  private static Node named(String letter, String name) {
    var sign = Labels.whole(letter, "title-small");
    sign.setMinWidth(LETTER);
    var row = Labels.row(8, sign, Labels.growing(Labels.wrapped(name, "title-small")));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  /// The four sets to scale, each with its sign where that has room: its fill alone tells nothing
  /// to whoever sees no colours.
  private Node bar() {
    var bar = new HBox(2);
    for (Flaw.Set set : SETS) {
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
    var sets = new Segments<String>(tr("Which flaws")).turning();
    sets.with("", tr("All %,d", model.total()));
    SETS.forEach(set -> sets.with(set.name(), model.title(set)));
    sets.setValue("");
    sets.valueProperty()
        .addListener(
            (_, _, now) ->
                model.show(
                    Optional.ofNullable(now)
                        .filter(name -> !name.isEmpty())
                        .map(Flaw.Set::valueOf)));
    sets.getStyleClass().add("dense");
    search.setPromptText(tr("Filter: a flaw or a package"));
    search.setAccessibleText(tr("Filter the flaws"));
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
    return new Turning(sets, search, search, LEAST_SEARCH);
  }

  private static TableColumn<Flaw, Flaw> level() {
    var column =
        Tables.<Flaw>column(
            tr("Worst"),
            110,
            _ ->
                new LevelCell<>(
                    flaw -> Counts.level(flaw.worst()), flaw -> Counts.words(flaw.worst())));
    column.setSortable(false);
    return column;
  }

  private static TableColumn<Flaw, Flaw> words(
      String title, double width, Function<Flaw, String> words) {
    var column = Tables.<Flaw>column(title, width, _ -> new TextCell<>(words, ""));
    column.setSortable(false);
    return column;
  }

  private void select(@org.jspecify.annotations.Nullable Flaw now) {
    if (now == null) {
      flaw.showNothing();
    } else {
      flaw.show(now.id(), ComparisonViewModel.lines(now), ComparisonViewModel.ladder(now));
    }
  }
}
