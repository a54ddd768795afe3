package org.soundings.ui.questiontable;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;
import static org.soundings.ui.control.layout.Columns.widest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.search.FilterKeywords;
import org.soundings.ui.control.focus.TableKeys;
import org.soundings.ui.control.layout.Columns;
import org.soundings.ui.control.layout.WrappedCell;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.control.text.QuietLine;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenKeys;
import org.soundings.ui.screen.StableOrder;

/// The screen with all questions as a table with multiple selection.
public final class QuestionTableView implements Screen {

  private static final double ROW = 32;
  private static final double NARROWEST = 44;

  /// Maximum preferred width of such a column, in pixels.
  private static final double MOST = 200;

  /// Width of the titles, in pixels; longer ones wrap.
  private static final double TITLE = 250;

  /// Reserved height next to the title, in pixels: two lines of commands for several questions, so
  /// that the table does not move when they appear.
  private static final double BUTTON_SPACE = 60;

  /// An icon before a word, with its gap, in pixels.
  private static final double GLYPH = 20;

  /// If the view is lower than this, the commands for several questions replace the head.
  private static final double LOW = 400;

  private final QuestionTableViewModel model;
  private final Supplier<String> cameFrom;
  private final TableView<QuestionRow> table = new TableView<>();
  private final TextField search = Prompted.field();
  private final VBox named;
  private final Label counted = Labels.whole("", "meta");
  private final QuietLine issue = new QuietLine();
  private final StackPane holder = new StackPane(table);
  private final VBox top;
  private final ChosenPane several = new ChosenPane(this::choose);
  private final BulkPane bulk;
  private final VBox node;
  private final ScreenKeys keys = new ScreenKeys();

  /// Whether the rows are sorted again when they are shown next; otherwise they keep their
  /// positions, even if sorted by a column.
  private boolean isAnew = true;

  /// @param cameFrom the id of the question that was selected last
  public QuestionTableView(QuestionTableViewModel model, Supplier<String> cameFrom) {
    this.model = model;
    this.cameFrom = cameFrom;
    bulk = new BulkPane(model, table::requestFocus);
    named =
        Labels.column(
            4,
            Labels.button(tr("Back to question view"), Feather.ARROW_LEFT, model::leave, "link"),
            Labels.whole(tr("All questions"), "title"));
    top = Labels.column(8, head(), search, issue);
    columns();
    table.setAccessibleText(tr("All questions"));
    Columns.reserveSpace(table, TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<QuestionRow>) _ -> showSeveral());
    table.getStyleClass().addAll("findings-table", "question-table");
    table.setPlaceholder(Labels.wrapped(tr("No matching questions."), "muted"));
    table.setMinSize(0, ROW * 3);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    TableKeys.handOnEscape(table);
    table.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            openChosen();
          }
        });
    VBox.setVgrow(holder, Priority.ALWAYS);
    node = new VBox(12, top, holder, bulk);
    node.getStyleClass().addAll("sheet", "reports-screen");
    node.setMinSize(0, 0);
    node.heightProperty().addListener(_ -> shareHeight());
    bulk.visibleProperty()
        .addListener(
            _ -> {
              shareHeight();
              showChosen();
            });
    model.choiceProperty().addListener((_, _, _) -> showSeveral());
    keys.noting(tr("open the question"), "Enter")
        .noting(tr("select several"), "Shift Up", "Shift Down")
        .on(KeyCode.DIGIT1, tr("reopen"), () -> choose(BulkState.OPEN))
        .writing()
        .on(KeyCode.DIGIT3, tr("don't know"), () -> choose(BulkState.DONT_KNOW))
        .writing()
        .on(KeyCode.DIGIT4, tr("not applicable"), () -> choose(BulkState.NOT_APPLICABLE))
        .writing()
        .on(KeyCode.DIGIT5, tr("deferred"), () -> choose(BulkState.DEFERRED))
        .writing()
        .on(KeyCode.SLASH, tr("filter"), this::filter);
    model.rowsProperty().addListener((_, _, rows) -> show(rows));
    show(model.rows());
  }

  private void showSeveral() {
    // While text for a status is asked for, the selection belongs to that form.
    several.show(model.choiceProperty().get().isPresent() ? 0 : chosen().size());
    Labels.show(counted, !several.isVisible());
    shareHeight();
  }

  /// Scrolls to the first of the questions for which the user writes text.
  private void showChosen() {
    int first =
        table.getSelectionModel().getSelectedIndices().stream().min(Integer::compare).orElse(-1);
    if (bulk.isVisible() && first >= 0) {
      node.layout();
      table.scrollTo(first);
    }
  }

  /// Focuses the filter field.
  public void filter() {
    Labels.show(top, true);
    search.requestFocus();
  }

  private void shareHeight() {
    boolean isLow = node.getHeight() < LOW;
    // The filter field stays while the user types in it and shows the active filter afterwards. The
    // form for a status replaces it.
    boolean isNarrowed = !search.getText().isEmpty() && model.choiceProperty().get().isEmpty();
    boolean isNarrowing = search.isFocused() || isNarrowed;
    Labels.show(top, !bulk.isVisible() || !isLow || isNarrowing);
    // The commands for several questions replace the title, and then have one line less.
    Labels.show(named, !several.isVisible() || !isLow);
    several.setAlignment(named.isVisible() ? Pos.BOTTOM_RIGHT : Pos.CENTER_LEFT);
  }

  private Parent head() {
    search.setPromptText(
        tr(
            "text or %s",
            FilterKeywords.spoken(
                "is:open, is:expired-evidence, has:evidence, layer:image, perspective:operator")));
    search.setAccessibleText(tr("Filter questions"));
    search.getStyleClass().addAll("filter", "plain");
    search.focusedProperty().addListener((_, _, _) -> shareHeight());
    search
        .textProperty()
        .addListener(
            (_, _, text) -> {
              anew(() -> model.narrow(text));
              // Also if another filter has the same result, such as none.
              issue.say(model.issue());
            });
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            key.consume();
            table.requestFocus();
          }
        });
    var tools =
        new StackPane(counted, several) {
          @Override
          protected double computeMinHeight(double width) {
            // Has more lines only in languages with long words in a narrow window.
            return Math.max(
                BUTTON_SPACE,
                several.isManaged() ? several.prefHeight(width < 0 ? getWidth() : width) : 0);
          }
        };
    tools.setAlignment(Pos.BOTTOM_RIGHT);
    return Labels.row(16, named, Labels.growing(tools));
  }

  /// Titles get up to two lines; short columns keep their width; the others shrink.
  private void columns() {
    var place = text(tr("No."), row -> Integer.toString(row.place()));
    keep(place, Math.max(NARROWEST, place.getPrefWidth()));
    place.setComparator(Comparator.comparingInt(QuestionRow::place));
    var state = column(tr("Status"), _ -> new StateCell());
    state.setComparator(Comparator.comparing(QuestionRow::mark));
    keep(state, GLYPH + widest(tr("Status"), Stream.of(Mark.values()).map(Mark::word)));
    var question = column(tr("Question"), on -> new WrappedCell<>(on, QuestionRow::title));
    question.setComparator(comparing(QuestionRow::title));
    question.setPrefWidth(widest(tr("Question"), rows(QuestionRow::title)));
    question.setMinWidth(Math.min(question.getPrefWidth(), TITLE));
    var evidence = column(tr("Evidence"), _ -> new EvidenceCell());
    evidence.setComparator(
        Comparator.comparing(QuestionRow::contradicted).thenComparing(QuestionRow::shown));
    keep(evidence, widest(tr("Evidence"), Stream.of()));
    var changed = text(tr("Changed"), model::changed);
    keep(changed, widest(tr("Changed"), Stream.concat(rows(model::changed), model.lately())));
    changed.setComparator(
        Comparator.comparing(
            QuestionRow::changed, Comparator.nullsFirst(Comparator.naturalOrder())));
    table.getColumns().add(place);
    table.getColumns().add(state);
    table.getColumns().add(question);
    var chapter = text(tr("Chapter"), QuestionRow::chapter);
    chapter.setPrefWidth(widest(tr("Chapter"), rows(QuestionRow::chapter)));
    table.getColumns().add(chapter);
    table.getColumns().add(text(tr("Layer"), QuestionRow::layer));
    table.getColumns().add(text(trc("a column", "Perspectives"), QuestionRow::perspectives));
    table.getColumns().add(evidence);
    table.getColumns().add(text(tr("Owner"), QuestionRow::who));
    table.getColumns().add(changed);
  }

  private static TableColumn<QuestionRow, QuestionRow> column(
      String title,
      Callback<TableColumn<QuestionRow, QuestionRow>, TableCell<QuestionRow, QuestionRow>> cells) {
    var column = new TableColumn<QuestionRow, QuestionRow>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(cells);
    column.setReorderable(false);
    return column;
  }

  /// A column whose text wraps and is never cut.
  private TableColumn<QuestionRow, QuestionRow> text(
      String title, Function<QuestionRow, String> words) {
    var column = column(title, on -> new WrappedCell<>(on, words));
    column.setComparator(comparing(words));
    column.setPrefWidth(Math.min(MOST, widest(title, rows(words))));
    column.setMinWidth(0);
    var measured = new HashSet<String>();
    Runnable grow = () -> grow(column, title, rows(words), measured);
    grow.run();
    model.rowsProperty().addListener((_, _, _) -> grow.run());
    return column;
  }

  /// Keeps the longest word on one line, also of rows that are added later.
  ///
  /// @param measured the words that were measured already
  private void grow(
      TableColumn<QuestionRow, QuestionRow> column,
      String title,
      Stream<String> rows,
      Set<String> measured) {
    List<String> more =
        rows.flatMap(each -> Stream.of(each.split(" "))).filter(measured::add).toList();
    if (!more.isEmpty()) {
      Columns.atLeast(column, Math.min(MOST, widest(title, more.stream())));
    }
  }

  /// Fixes the width of a column, so that the rest goes to the others.
  private static void keep(TableColumn<QuestionRow, QuestionRow> column, double width) {
    column.setPrefWidth(width);
    column.setMinWidth(width);
    column.setMaxWidth(width);
  }

  private Stream<String> rows(Function<QuestionRow, String> words) {
    return model.rows().stream().map(words);
  }

  private static Comparator<QuestionRow> comparing(Function<QuestionRow, String> words) {
    return Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER);
  }

  /// The mark of a status and its name.
  private static final class StateCell extends TableCell<QuestionRow, QuestionRow> {
    @Override
    protected void updateItem(@Nullable QuestionRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? "" : row.mark().word());
      setGraphic(empty || row == null ? null : StateGlyph.of(row.mark()));
    }
  }

  /// The number of items of evidence, and a mark if one contradicts.
  private static final class EvidenceCell extends TableCell<QuestionRow, QuestionRow> {
    @Override
    protected void updateItem(@Nullable QuestionRow row, boolean empty) {
      super.updateItem(row, empty);
      int shown = empty || row == null ? 0 : row.shown();
      boolean isContradicted = shown > 0 && row != null && row.contradicted();
      setText(shown > 0 ? Integer.toString(shown) : "");
      setGraphic(isContradicted ? new StateGlyph(Mark.CONTRADICTS, StateGlyph.SMALL) : null);
      setAccessibleText(isContradicted ? tr("%s, contradicting", shown) : getText());
    }
  }

  /// Selects the question that was selected last, and clears an earlier multiple selection.
  @Override
  public void open(Place place) {
    anew(model::order);
    stand(List.of(cameFrom.get()));
    // The commands for several questions are hidden now, so the table is higher.
    node.layout();
    // Keeps the row above visible, so that the selected row does not look like the first one.
    table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 1));
  }

  /// Resumes the draft for several questions, if all of them are listed.
  ///
  /// @param about the name of its status, and the questions
  public void goOn(String about) {
    List<String> words = List.of(about.split(" "));
    BulkState.of(words.getFirst()).ifPresent(state -> goOn(state, words.subList(1, words.size())));
  }

  private void goOn(BulkState state, List<String> questions) {
    // The filter could hide some of them.
    search.clear();
    List<String> listed = table.getItems().stream().map(QuestionRow::id).toList();
    if (listed.containsAll(questions)) {
      stand(questions);
      choose(state);
    }
  }

  private void show(List<QuestionRow> rows) {
    List<String> chosen = chosen();
    table.setItems(FXCollections.observableArrayList(inOrder(rows)));
    stand(chosen);
    counted.setText(model.counted());
    issue.say(model.issue());
  }

  /// Sorts the rows again, even if the same ones are listed.
  private void anew(Runnable list) {
    isAnew = true;
    list.run();
    if (isAnew) {
      show(model.rows());
    }
  }

  private List<QuestionRow> inOrder(List<QuestionRow> rows) {
    Comparator<QuestionRow> byColumn = table.getComparator();
    List<QuestionRow> sorted = byColumn == null ? rows : rows.stream().sorted(byColumn).toList();
    var rating = new StableOrder();
    if (!isAnew) {
      rating.of(table.getItems(), QuestionRow::id);
    }
    isAnew = false;
    return rating.of(sorted, QuestionRow::id);
  }

  /// Selects questions at their current rows, or the first row if none of them is listed.
  private void stand(List<String> chosen) {
    var selection = table.getSelectionModel();
    selection.clearSelection();
    for (int at = 0; at < table.getItems().size(); at++) {
      if (chosen.contains(table.getItems().get(at).id())) {
        selection.select(at);
      }
    }
    if (selection.isEmpty() && !table.getItems().isEmpty()) {
      selection.clearAndSelect(0);
    }
    table.getFocusModel().focus(selection.getSelectedIndex());
    // JavaFX stores the anchor of a Shift selection as an index, which is now the row of another
    // question.
    var from = new TablePosition<QuestionRow, Object>(table, selection.getSelectedIndex(), null);
    table.getProperties().put("anchor", from);
  }

  private List<String> chosen() {
    return table.getSelectionModel().getSelectedItems().stream().map(QuestionRow::id).toList();
  }

  /// By keyboard or by mouse; the focus stays in the table if no text is needed.
  private void choose(BulkState state) {
    table.requestFocus();
    model.choose(state, chosen());
  }

  private void openChosen() {
    QuestionRow row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.open(row.id());
    }
  }

  /// Esc closes the form for a status before it leaves the table, wherever the focus is.
  @Override
  public boolean press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && bulk.isVisible()) {
      bulk.cancel();
      return true;
    }
    return Screen.super.press(key);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      openChosen();
    }
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
  public ScreenKeys keys() {
    return keys;
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(holder, bulk, top);
  }

  @Override
  public Parent start() {
    return holder;
  }
}
