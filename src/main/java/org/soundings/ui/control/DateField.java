package org.soundings.ui.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A day, typed. What is no day is said below the field and changes nothing.
public final class DateField extends VBox {

  private final Field field;
  private final Label trouble = Words.wrapped("", "meta", "text-missing");
  private Consumer<Optional<LocalDate>> commit = _ -> {};

  /// @param name what day it is, read aloud
  public DateField(String name) {
    super(4);
    field = new Field(name, "27 Nov 2026");
    field.setPrefWidth(136);
    field.setMinWidth(120);
    field.setMaxWidth(160);
    Words.show(trouble, false);
    getChildren().addAll(field, trouble);
    field.onCommit(this::typed);
  }

  /// Who takes the day; empty where the field was cleared.
  public DateField onCommit(Consumer<Optional<LocalDate>> listener) {
    commit = listener;
    return this;
  }

  public void show(@Nullable LocalDate date) {
    if (!field.isFocused() || !Dates.read(field.getText()).equals(Optional.ofNullable(date))) {
      field.show(date == null ? "" : Dates.day(date));
    }
    say("");
  }

  public Field field() {
    return field;
  }

  private void typed(String text) {
    if (text.isBlank()) {
      say("");
      commit.accept(Optional.empty());
      return;
    }
    Optional<LocalDate> date = Dates.read(text);
    say(
        date.isPresent()
            ? ""
            : "“%s” is not kept: it is no day. Write it like 27 Nov 2026.".formatted(text.strip()));
    if (date.isPresent()) {
      commit.accept(date);
    }
  }

  private void say(String text) {
    trouble.setText(text);
    Words.show(trouble, !text.isEmpty());
    Words.toggle(field, "wrong", !text.isEmpty());
  }
}
