package org.soundings.ui.control.layout;

import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Callback;

/// The columns of a table share its width; where that is far too little for them, they keep one in
/// which something can be read, and the table is scrolled sideways.
public final class Columns {

  /// The share of the widths asked for below which columns share no more.
  private static final double TOO_LITTLE = 0.6;

  /// The room of a cell beside its words, pixels.
  static final double BESIDE = 17;

  private static final Font WORDS = Font.font("Inter", 14);
  private static final Font HEADING = Font.font("Inter", 12);

  /// How narrow a column may be in a table in which all share the width, kept beside it meanwhile.
  private static final Object LEAST = new Object();

  private Columns() {}

  /// Lets the columns share the width; none gets narrower than it says.
  ///
  /// @param sharing how they share the width
  public static <R> void keepRoom(
      TableView<R> table, Callback<TableView.ResizeFeatures, Boolean> sharing) {
    table.setColumnResizePolicy(sharing);
    table.widthProperty().addListener((_, _, width) -> fit(table, sharing, width.doubleValue()));
  }

  /// Has a column be no narrower from now on, wherever the table is so narrow that its columns keep
  /// what they ask for.
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

  /// A column that took more than it asked for in a wide table does not keep it in a narrow one.
  private static void giveBack(TableColumn<?, ?> column) {
    double most = column.getMaxWidth();
    column.setMaxWidth(column.getPrefWidth());
    column.setMaxWidth(most);
  }

  /// How wide a column is in which nothing is cut, pixels.
  public static double widest(String heading, Stream<String> words) {
    return Math.max(width(heading, HEADING), words.mapToDouble(Columns::width).max().orElse(0));
  }

  /// How wide a cell with these words is.
  public static double width(String words) {
    return width(words, WORDS);
  }

  private static double width(String words, Font font) {
    var measured = new Text(words);
    measured.setFont(font);
    return BESIDE + Math.ceil(measured.getLayoutBounds().getWidth());
  }
}
