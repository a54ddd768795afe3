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

/// Tables of which only the visible rows exist, with columns that know their room.
final class Tables {

  /// How high a view with a table is at least; where there is less room it is scrolled.
  static final double LEAST_VIEW = 580;

  private static final double ROW = 30;
  private static final double NARROWEST = 64;

  /// What is above and below the rows, pixels: the headings and the edges.
  private static final double AROUND = 36;

  /// How high what lies below is at least, pixels; it gets what the rows leave.
  private static final double DETAIL = 190;

  private static final int LEAST_ROWS = 3;

  /// How many rows are in sight before what lies below gets its room.
  private static final int FIRST_ROWS = 14;

  private Tables() {}

  /// @param name read aloud
  static <R> TableView<R> of(String name) {
    var table = new TableView<R>();
    table.setAccessibleText(name);
    table.setFixedCellSize(ROW);
    Columns.keepRoom(table, TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getStyleClass().add("findings-table");
    table.setPlaceholder(new Label(tr("Nothing fits.")));
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

  /// Shows other rows; what was chosen stays chosen where it still is there.
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

  /// A table is no higher than its rows, of which more would be shown empty; where a search leaves
  /// few of them, what lies below stays where it is.
  private static void beAsHighAs(TableView<?> table, int rows) {
    double high = AROUND + ROW * Math.max(LEAST_ROWS, rows);
    if (high > table.getMaxHeight()) {
      table.setMaxHeight(high);
      table.setPrefHeight(Math.min(high, AROUND + ROW * FIRST_ROWS));
    }
  }

  /// What lies below a table; Tab reaches it, so that the arrow keys scroll it.
  static ScrollPane detail(Region content) {
    ScrollPane detail = Panes.scroll(content);
    detail.setFocusTraversable(true);
    detail.setAccessibleText(tr("Every rating of the line in front"));
    detail.getStyleClass().add("detail");
    detail.setPrefHeight(DETAIL);
    detail.setMinHeight(DETAIL);
    VBox.setVgrow(detail, Priority.ALWAYS);
    return detail;
  }
}
