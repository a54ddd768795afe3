package org.soundings.ui.findings;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.focus.TableKeys;
import org.soundings.ui.control.layout.Columns;
import org.soundings.ui.control.layout.Panes;

/// Virtualised tables whose columns share the width.
final class Tables {

  /// Minimum height of a view with a table; with less room it scrolls.
  static final double LEAST_VIEW = 580;

  private static final double ROW = 30;
  private static final double NARROWEST = 64;

  /// The height of headings and edges, in pixels.
  private static final double AROUND = 36;

  /// Minimum height of the detail pane, in pixels; it gets what the rows leave.
  private static final double DETAIL = 190;

  private static final int LEAST_ROWS = 3;

  /// The number of rows that are visible before the detail pane gets its height.
  private static final int FIRST_ROWS = 14;

  private Tables() {}

  /// @param name for screen readers
  static <R> TableView<R> of(String name) {
    var table = new TableView<R>();
    table.setAccessibleText(name);
    table.setFixedCellSize(ROW);
    Columns.reserveSpace(table, TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getStyleClass().add("findings-table");
    table.setPlaceholder(new Label(tr("No matches.")));
    table.setMinSize(0, ROW * 4);
    TableKeys.handOnEscape(table);
    return table;
  }

  static <R> TableColumn<R, R> column(
      String title, double width, javafx.util.Callback<TableColumn<R, R>, TableCell<R, R>> cells) {
    var column = new TableColumn<R, R>(title);
    column.setCellValueFactory(row -> itself(row.getValue()));
    column.setCellFactory(cells);
    column.setPrefWidth(width);
    column.setMinWidth(NARROWEST);
    column.setReorderable(false);
    return column;
  }

  private static <R> ObservableValue<R> itself(R row) {
    return new ReadOnlyObjectWrapper<>(row);
  }

  /// Shows other rows; the selection is kept if the row still exists.
  static <R> void show(TableView<R> table, List<R> rows) {
    R chosen = table.getSelectionModel().getSelectedItem();
    table.setItems(FXCollections.observableList(rows));
    beAsHighAs(table, rows.size());
    int at = chosen == null ? 0 : Math.max(0, rows.indexOf(chosen));
    if (!rows.isEmpty()) {
      table.getSelectionModel().clearAndSelect(at);
      if (at == 0) {
        table.scrollTo(0);
      }
    }
  }

  /// A table is no higher than its rows, so that it shows no empty ones; if a search leaves few
  /// rows, the detail pane keeps its position.
  private static void beAsHighAs(TableView<?> table, int rows) {
    double high = AROUND + ROW * Math.max(LEAST_ROWS, rows);
    if (high > table.getMaxHeight()) {
      table.setMaxHeight(high);
      table.setPrefHeight(Math.min(high, AROUND + ROW * FIRST_ROWS));
    }
  }

  /// The detail pane below a table; Tab reaches it, so that the arrow keys scroll it.
  static ScrollPane detail(Region content) {
    ScrollPane detail = Panes.scroll(content);
    detail.setFocusTraversable(true);
    detail.setAccessibleText(tr("All severity ratings of the selected row"));
    detail.getStyleClass().add("detail");
    detail.setPrefHeight(DETAIL);
    detail.setMinHeight(DETAIL);
    VBox.setVgrow(detail, Priority.ALWAYS);
    return detail;
  }
}
