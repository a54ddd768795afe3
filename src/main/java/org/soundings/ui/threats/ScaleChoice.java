package org.soundings.ui.threats;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.focus.DropDownKeys;
import org.soundings.ui.control.form.ChoiceConverter;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// A choice of one among several values that have a name and, if needed, an explanation.
final class ScaleChoice<T> extends VBox {

  private final ComboBox<T> box = DropDownKeys.on(new ComboBox<>());
  private final Label meaning = Labels.wrapped("", "meta");
  private final Function<T, String> meanings;
  private boolean showing;

  /// @param name what is chosen, for screen readers
  /// @param meanings what each means, "" if its title is enough
  /// @param choose receives the choice of the user
  ScaleChoice(
      String name,
      List<T> choices,
      Function<T, String> titles,
      Function<T, String> meanings,
      Consumer<T> choose) {
    super(6);
    this.meanings = meanings;
    Editing.only(box);
    box.setAccessibleText(name);
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(choices);
    box.setConverter(ChoiceConverter.as(titles));
    box.setButtonCell(new Cell<>(titles, _ -> ""));
    box.setCellFactory(_ -> new Cell<>(titles, meanings));
    box.setVisibleRowCount(choices.size());
    box.valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                choose.accept(now);
              }
            });
    getChildren().addAll(Labels.wrapped(name, "strong"), box, meaning);
  }

  void show(T now) {
    showing = true;
    box.setValue(now);
    showing = false;
    meaning.setText(meanings.apply(now));
    Labels.show(meaning, !meaning.getText().isEmpty());
  }

  /// A list row: the name, and its meaning below.
  private static final class Cell<T> extends ListCell<T> {
    private static final double WIDTH = 340;
    private final Function<T, String> titles;
    private final Function<T, String> meanings;

    Cell(Function<T, String> titles, Function<T, String> meanings) {
      this.titles = titles;
      this.meanings = meanings;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(null);
      setText(empty || item == null ? "" : titles.apply(item));
      String meaning = empty || item == null ? "" : meanings.apply(item);
      if (item != null && !meaning.isEmpty()) {
        setText("");
        var below = Labels.wrapped(meaning, "meta");
        below.setPrefWidth(WIDTH);
        setGraphic(Labels.column(0, Labels.label(titles.apply(item)), below));
      }
    }
  }
}
