package org.soundings.ui.control.layout;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Narrowest;
import org.soundings.ui.control.text.WordByWord;

/// A cell whose text wraps at the width of its column, so that the row grows and nothing is cut. A
/// standard cell cannot do that, because a row computes its height before it knows its width.
public final class WrappedCell<R> extends TableCell<R, R> {

  private final Function<R, String> words;
  private final Text text = Labels.run("");
  private final Narrowest narrowest = new Narrowest();

  public WrappedCell(TableColumn<R, R> column, Function<R, String> words) {
    this.words = words;
    setGraphic(text);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    text.wrappingWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    Math.max(
                        column.getWidth() - Columns.CELL_PADDING,
                        narrowest.of(text.getText(), text.getFont())),
                column.widthProperty(),
                text.textProperty(),
                text.fontProperty()));
  }

  @Override
  protected void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    setText(empty || row == null ? "" : words.apply(row));
    text.setText(WordByWord.marked(getText()));
  }
}
