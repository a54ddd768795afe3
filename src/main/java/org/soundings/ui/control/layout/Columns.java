package org.soundings.ui.control.layout;

import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Callback;

/// The columns of a table share its width. If there is far too little, they keep a readable width
/// and the table scrolls horizontally.
public final class Columns {

  /// The share of the requested widths below which columns no longer shrink.
  private static final double TOO_LITTLE = 0.6;

  /// The padding of a cell, in pixels.
  static final double CELL_PADDING = 17;

  private static final Font WORDS = Font.font("Inter", 14);
  private static final Font HEADING = Font.font("Inter", 12);

  /// Key of the minimum width of a column while all columns share the width.
  private static final Object LEAST = new Object();

  private Columns() {}

  /// Makes the columns share the width; none gets narrower than its minimum.
  ///
  /// @param sharing how they share the width
  public static <R> void reserveSpace(
      TableView<R> table, Callback<TableView.ResizeFeatures, Boolean> sharing) {
    table.setColumnResizePolicy(sharing);
    table.widthProperty().addListener((_, _, width) -> fit(table, sharing, width.doubleValue()));
  }

  /// Sets the minimum width of a column for a table so narrow that its columns keep their requested
  /// widths.
  public static void atLeast(TableColumn<?, ?> column, double width) {
    if (width > column.getMaxWidth()) {
      return;
    }
    if (column.getProperties().get(LEAST) instanceof Double least) {
      column.getProperties().put(LEAST, Math.max(least, width));
    }
    column.setMinWidth(Math.max(column.getMinWidth(), width));
  }

  private static <R> void fit(
      TableView<R> table, Callback<TableView.ResizeFeatures, Boolean> sharing, double width) {
    double asked = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
    boolean shares = width >= asked * TOO_LITTLE;
    if (shares == (table.getColumnResizePolicy() == sharing)) {
      return;
    }
    table.setColumnResizePolicy(shares ? sharing : TableView.UNCONSTRAINED_RESIZE_POLICY);
    for (TableColumn<R, ?> column : table.getColumns()) {
      if (shares) {
        if (column.getProperties().remove(LEAST) instanceof Double least) {
          column.setMinWidth(least);
        }
      } else {
        column.getProperties().put(LEAST, column.getMinWidth());
        column.setMinWidth(Math.max(column.getMinWidth(), column.getPrefWidth()));
        giveBack(column);
      }
    }
  }

  /// Reduces a column that took more than its requested width while the table was wide.
  private static void giveBack(TableColumn<?, ?> column) {
    double most = column.getMaxWidth();
    column.setMaxWidth(column.getPrefWidth());
    column.setMaxWidth(most);
  }

  /// The column width at which nothing is cut, in pixels.
  public static double widest(String heading, Stream<String> words) {
    return Math.max(width(heading, HEADING), words.mapToDouble(Columns::width).max().orElse(0));
  }

  /// The width of a cell with this text.
  public static double width(String words) {
    return width(words, WORDS);
  }

  private static double width(String words, Font font) {
    var measured = new Text(words);
    measured.setFont(font);
    return CELL_PADDING + Math.ceil(measured.getLayoutBounds().getWidth());
  }
}
