package org.soundings.ui.findings;

import java.util.function.Function;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.text.Labels;

/// The text of one column, which was created with the row.
final class TextCell<R> extends TableCell<R, R> {

  private final Function<R, String> words;

  /// @param style of the text, or ""
  TextCell(Function<R, String> words, String style) {
    this.words = words;
    setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    if (!style.isEmpty()) {
      Labels.toggle(this, style, true);
    }
  }

  @Override
  protected void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    setText(row == null || empty ? "" : words.apply(row));
  }
}
