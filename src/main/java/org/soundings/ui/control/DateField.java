package org.soundings.ui.control;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.language.DayForms;

/// A day, typed. What is no day is said below the field, changes nothing, and stays in the field
/// until it is mended or the day is changed elsewhere.
public final class DateField extends VBox {

  private final Field field;
  private final Label trouble = Words.wrapped("", "meta", "text-missing");
  private final Map<String, Draft> drafts = new HashMap<>();
  private Consumer<Optional<LocalDate>> commit = _ -> {};
  private Consumer<String> draft = _ -> {};
  private String of = "";
  private @Nullable LocalDate shown;

  /// What was typed and is no day.
  ///
  /// @param over the day that it would have replaced
  private record Draft(String text, @Nullable LocalDate over) {}

  /// @param name what day it is, read aloud
  public DateField(String name) {
    super(4);
    field = new Field(name, DayForms.day().format(LocalDate.of(2026, 11, 27)));
    field.setPrefWidth(136);
    field.setMinWidth(120);
    field.setMaxWidth(160);
    Words.show(trouble, false);
    getChildren().addAll(field, trouble);
    field.onCommit(this::typed);
  }

  /// Gives another example of what to type, such as a day that is not to come where none to come is
  /// taken.
  public DateField example(LocalDate day) {
    field.setPromptText(DayForms.day().format(day));
    return this;
  }

  /// Says what it means that nothing is typed, where an example could be taken for a day that is
  /// filled in.
  public DateField meaning(String ofNone) {
    field.setPromptText(ofNone);
    return this;
  }

  /// Who takes the day; empty where the field was cleared.
  public DateField onCommit(Consumer<Optional<LocalDate>> listener) {
    commit = listener;
    return this;
  }

  /// Who is told of what is typed and is no day; "" once it is mended.
  public DateField onDraft(Consumer<String> listener) {
    draft = listener;
    return this;
  }

  /// Shows a day.
  ///
  /// @param subject whose day it is; what was typed and is no day comes back with it
  public void show(String subject, @Nullable LocalDate date) {
    of = subject;
    shown = date;
    Draft left = drafts.get(subject);
    if (left != null && Objects.equals(left.over(), date)) {
      showDraft(left.text());
      return;
    }
    drafts.remove(subject);
    if (!field.isFocused() || !Dates.read(field.getText()).equals(Optional.ofNullable(date))) {
      field.show(date == null ? "" : Dates.day(date));
    }
    say("");
  }

  /// Shows what was typed earlier and is no day.
  public void showDraft(String text) {
    field.show(text);
    say(notKept(text));
  }

  /// Shows no day, and lets go of what was typed and is none.
  public void clear() {
    drafts.remove(of);
    shown = null;
    field.show("");
    say("");
  }

  /// Whether something was typed that is no day, as the line below the field says.
  public boolean isWrong() {
    return !trouble.getText().isEmpty();
  }

  public Field field() {
    return field;
  }

  private void typed(String text) {
    Optional<LocalDate> date = Dates.read(text);
    if (date.isEmpty() && !text.isBlank()) {
      drafts.put(of, new Draft(text, shown));
      draft.accept(text);
      say(notKept(text));
      return;
    }
    drafts.remove(of);
    draft.accept("");
    say("");
    commit.accept(date);
  }

  private static String notKept(String text) {
    return tr("“%s” is not kept: it is no day. Write it like 27 Nov 2026.", text.strip());
  }

  private void say(String text) {
    trouble.setText(text);
    Words.show(trouble, !text.isEmpty());
    Words.toggle(field, "wrong", !text.isEmpty());
  }
}
