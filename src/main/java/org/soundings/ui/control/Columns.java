package org.soundings.ui.control;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// The columns of a table share its width; where that is far too little for them, they keep one in
/// which something can be read, and the table is scrolled sideways.
public final class Columns {

  /// The share of the widths asked for below which columns share no more.
  private static final double TOO_LITTLE = 0.6;

  private Columns() {}

  /// @param sharing how they share the width
  /// @param least how narrow a column may get while they do
  public static <R> void keepRoom(
      TableView<R> table, Callback<TableView.ResizeFeatures, Boolean> sharing, double least) {
    table.setColumnResizePolicy(sharing);
    table
        .widthProperty()
        .addListener((_, _, width) -> fit(table, sharing, least, width.doubleValue()));
  }

  private static <R> void fit(
      TableView<R> table,
      Callback<TableView.ResizeFeatures, Boolean> sharing,
      double least,
      double width) {
    double asked = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
    boolean shares = width >= asked * TOO_LITTLE;
    if (shares == (table.getColumnResizePolicy() == sharing)) {
      return;
    }
    table.setColumnResizePolicy(shares ? sharing : TableView.UNCONSTRAINED_RESIZE_POLICY);
    for (TableColumn<R, ?> column : table.getColumns()) {
      column.setMinWidth(shares ? least : column.getPrefWidth());
    }
  }
}
