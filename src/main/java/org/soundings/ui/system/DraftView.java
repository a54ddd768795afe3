package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.Words;

/// Asks, over the window, for what makes a thing of the system picture. Enter puts it there; closed
/// in any other way, nothing was.
final class DraftView<D extends Draft> extends VBox {

  private final ObjectProperty<D> draft;
  private final VBox fields = new VBox(16);
  private final Button add;
  private @Nullable Node first;

  /// @param title what would be added
  /// @param begin what is said already
  /// @param take told what was said, once it is whole
  /// @param close goes back without adding
  DraftView(String title, D begin, Consumer<D> take, Runnable close) {
    super(16);
    draft = new SimpleObjectProperty<>(begin);
    setPrefWidth(480);
    setMaxWidth(480);
    add =
        Words.button(
            tr("Add it"),
            () -> {
              close.run();
              take.accept(draft.get());
            },
            "primary");
    add.disableProperty().bind(Bindings.createBooleanBinding(() -> !draft.get().isWhole(), draft));
    add.setDefaultButton(true);
    getChildren()
        .addAll(
            Words.wrapped(title, "title"),
            fields,
            Words.row(12, add, Words.button(tr("Cancel"), close)));
  }

  /// Asks for words.
  DraftView<D> withText(String name, String prompt, BiFunction<D, String, D> said) {
    var field = new Field(name, prompt);
    field.textProperty().addListener((_, _, text) -> change(now -> said.apply(now, text.strip())));
    field.setOnAction(_ -> go(field));
    return with(name, field);
  }

  /// Adds it where enough is said, else goes on to what is asked next.
  private void go(Field from) {
    if (draft.get().isWhole()) {
      add.fire();
    } else {
      from.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  /// Asks for one of several.
  <T> DraftView<D> withChoice(
      String name,
      Function<T, String> words,
      List<T> all,
      Function<D, T> chosen,
      BiFunction<D, T, D> choose) {
    var choice = new Choice<T>(name, words, to -> change(now -> choose.apply(now, to)));
    choice.show(chosen.apply(draft.get()), all);
    draft.addListener((_, _, now) -> choice.show(chosen.apply(now), all));
    return with(name, choice);
  }

  private DraftView<D> with(String name, Node field) {
    if (first == null) {
      first = field;
    }
    fields.getChildren().add(Forms.field(name, field));
    return this;
  }

  private void change(UnaryOperator<D> change) {
    draft.set(change.apply(draft.get()));
  }

  /// Where the focus begins.
  Node firstFocus() {
    return first == null ? this : first;
  }
}
