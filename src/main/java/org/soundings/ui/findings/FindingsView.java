package org.soundings.ui.findings;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.SideBySideOrStacked;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// The findings of one report as a table, and below it every severity rating of the selected one.
final class FindingsView extends VBox implements ReportsScreen.View {

  private static final double LEAST_SEARCH = 200;
  private static final String NO_GROUPS = mark("No grouping");

  private final FindingsViewModel model;
  private final TableView<FindingRow> table;
  private final TextField search = Prompted.field();
  private final Segments<String> groups = new Segments<String>(tr("Group by")).wrapping().turning();
  private final VulnerabilityPane vulnerability = new VulnerabilityPane();
  private final ScrollPane detail;
  private final VBox top;
  private @Nullable FindingRow drawn;

  /// @param back returns to the report in the list
  FindingsView(FindingsViewModel model, Runnable back) {
    super(12);
    this.model = model;
    table = Tables.of(tr("Findings in %s", model.title()));
    getStyleClass().add("reports-screen");
    setMinSize(0, Tables.LEAST_VIEW);
    table.getColumns().setAll(columns(model));
    detail = Tables.detail(vulnerability);
    VBox.setVgrow(table, Priority.SOMETIMES);
    vulnerability.showNothing();
    var ordered = Labels.wrapped("", "meta");
    ordered.textProperty().bind(model.orderWordsProperty());
    top = Labels.column(12, head(back), tools(), ordered);
    getChildren().addAll(top, table, detail);
    table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> select(row));
    table.getSortOrder().add(table.getColumns().getFirst());
    table.setSortPolicy(this::sort);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.rowsProperty().addListener((_, _, rows) -> Tables.show(table, rows));
    model.groupedProperty().addListener((_, _, by) -> groups.setValue(name(by)));
    Tables.show(table, model.rows());
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

  void groupByNext() {
    model.groupByNext();
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(table, detail, top);
  }

  private static List<TableColumn<FindingRow, FindingRow>> columns(FindingsViewModel model) {
    return new FindingColumns(model.all(), model.words()).make(model.words().heading(Order.LEVEL));
  }

  private VBox head(Runnable back) {
    var counted = Labels.whole("", "strong");
    counted.textProperty().bind(model.countedProperty());
    return Labels.column(
        4,
        Labels.button(tr("Back to evidence"), Feather.ARROW_LEFT, back, "link"),
        Labels.row(
            16,
            Labels.growing(Labels.wrapped(tr("Findings in %s", model.title()), "title")),
            counted));
  }

  private Node tools() {
    search.setPromptText(model.words().searching());
    search.setAccessibleText(tr("Filter findings"));
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
    groups.with(tr(NO_GROUPS), tr(NO_GROUPS));
    for (Order by : model.orders()) {
      groups.with(model.words().title(by), model.words().title(by));
    }
    groups.setValue(name(model.groupedProperty().get()));
    groups
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null && !now.equals(name(model.groupedProperty().get()))) {
                model.group(order(now));
              }
            });
    groups.getStyleClass().add("dense");
    var by = Labels.row(12, Labels.whole(tr("Group by"), "muted"), groups);
    return new SideBySideOrStacked(search, by, search, LEAST_SEARCH);
  }

  private String name(Optional<Order> by) {
    return by.map(model.words()::title).orElse(tr(NO_GROUPS));
  }

  private Optional<Order> order(String name) {
    return model.orders().stream().filter(by -> model.words().title(by).equals(name)).findFirst();
  }

  /// The view model sorts; the table only reports which column was clicked.
  private boolean sort(TableView<FindingRow> sorted) {
    if (sorted.getSortOrder().isEmpty()) {
      model.order(Order.LEVEL, false);
      return true;
    }
    var column = sorted.getSortOrder().getFirst();
    if (column.getUserData() instanceof Order by) {
      model.order(by, column.getSortType() == TableColumn.SortType.DESCENDING);
    }
    return true;
  }

  /// While rows are replaced nothing is selected for a moment; the detail pane does not change
  /// then.
  private void select(@Nullable FindingRow row) {
    if (row == drawn || (row == null && !model.rows().isEmpty())) {
      return;
    }
    drawn = row;
    if (row instanceof FindingEntry entry) {
      entry.asObservation().ifPresent(vulnerability::show);
      if (entry.asFinding().isPresent()) {
        vulnerability.show(entry.id(), model.lines(entry), model.ladder(entry));
      }
    } else {
      vulnerability.showNothing();
    }
  }

  private void pressed(KeyEvent key) {
    FindingRow row = table.getSelectionModel().getSelectedItem();
    boolean turned = table.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    boolean known =
        switch (key.getCode()) {
          case ENTER, SPACE -> toggle(row, true, true);
          case RIGHT -> toggle(row, turned, !turned);
          case LEFT -> toggle(row, !turned, turned);
          default -> false;
        };
    if (known) {
      key.consume();
    }
  }

  /// @param close whether an open group may be closed
  /// @param open whether a closed group may be opened
  private boolean toggle(@Nullable FindingRow row, boolean close, boolean open) {
    if (row instanceof FindingRow.Heading heading && (heading.isOpen() ? close : open)) {
      int at = table.getSelectionModel().getSelectedIndex();
      model.toggle(heading);
      table.getSelectionModel().clearAndSelect(at);
      return true;
    }
    return false;
  }

  void orderByNext() {
    List<TableColumn<FindingRow, ?>> sortable =
        table.getColumns().stream().filter(column -> column.getUserData() != null).toList();
    int at = table.getSortOrder().isEmpty() ? 0 : sortable.indexOf(table.getSortOrder().getFirst());
    table.getSortOrder().setAll(List.of(sortable.get((at + 1) % sortable.size())));
  }
}
