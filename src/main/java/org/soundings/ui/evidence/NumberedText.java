package org.soundings.ui.evidence;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/// The lines of a text, each in one row with its number. A letter that only another font has makes
/// its line higher than the others, so two texts beside each other would drift apart.
final class NumberedText extends GridPane {

  private static final double BETWEEN = 12;

  /// @param lines the first is number 1
  NumberedText(List<String> lines) {
    super(BETWEEN, 0);
    getStyleClass().add("preview-text");
    var numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    numbers.setMinWidth(USE_PREF_SIZE);
    var words = new ColumnConstraints();
    words.setMinWidth(USE_PREF_SIZE);
    getColumnConstraints().setAll(numbers, words);
    var row = new RowConstraints();
    row.setValignment(VPos.BASELINE);
    for (int line = 0; line < lines.size(); line++) {
      getRowConstraints().add(row);
      addRow(line, label(Integer.toString(line + 1), "muted"), label(lines.get(line)));
    }
  }

  private static Label label(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().add("mono");
    label.getStyleClass().addAll(styles);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
