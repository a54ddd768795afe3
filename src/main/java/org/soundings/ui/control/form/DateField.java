package org.soundings.ui.control.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Dates;
import org.soundings.language.DateParser;
import org.soundings.language.DateParser.Towards;
import org.soundings.language.DayForms;
import org.soundings.ui.control.text.Prompted;

/// A field for a date as people write it. While the user types, the line below shows the full date.
/// If the text is not a date, that line says so, nothing changes, and the text stays in the field
/// until it is corrected or the date is changed elsewhere.
public final class DateField extends VBox {

  /// How many days ahead the example date is.
  private static final int AHEAD = 14;

  /// Width of the line if it is below this field only, in pixels.
  private static final double NOTE_WIDTH = 260;

  private final Field field;
  private final DayNote note;
  private final Supplier<LocalDate> today;
  private final Map<String, Draft> drafts = new HashMap<>();
  private Consumer<Optional<LocalDate>> commit = _ -> {};
  private Consumer<String> draft = _ -> {};
  private String of = "";
  private @Nullable LocalDate shown;
  private Towards towards = Towards.NEXT;
  private boolean needed;

  /// Text that is not a date.
  ///
  /// @param over the date that it would have replaced
  private record Draft(String text, @Nullable LocalDate over) {}

  /// @param name what the date is for, for screen readers
  /// @param today the day from which a date without a year is interpreted
  public DateField(String name, Supplier<LocalDate> today) {
    super(4);
    this.today = today;
    field = new Field(name, "").whole();
    example(today.get().plusDays(AHEAD));
    field.setPrefWidth(136);
    field.setMinWidth(120);
    field.setMaxWidth(160);
    note = new DayNote(field);
    note.label().setPrefWidth(NOTE_WIDTH);
    getChildren().addAll(field, note.label());
    field.onCommit(this::typed);
    field.textProperty().addListener((_, _, text) -> understand(text));
    field.focusedProperty().addListener((_, _, focused) -> left(focused));
  }

  /// Interprets a date without a year as past, for fields that only accept past dates.
  public DateField past() {
    towards = Towards.LAST;
    return this;
  }

  /// Restores the date if the field is left empty, because a date is required.
  public DateField needed() {
    needed = true;
    return this;
  }

  /// The line that shows the full date, or says that the text is not a date. If the field is next
  /// to others in a form, the form can place this line below all of them.
  public Label below() {
    getChildren().remove(note.label());
    note.label().setPrefWidth(USE_COMPUTED_SIZE);
    return note.label();
  }

  /// Sets another example, such as a past date.
  public DateField example(LocalDate day) {
    field.setPromptText(Prompted.example(DayForms.day().format(day)));
    return this;
  }

  /// Explains an empty field, instead of an example.
  public DateField meaning(String ofNone) {
    field.setPromptText(ofNone);
    return this;
  }

  /// Receives the date; empty if the field was cleared.
  public DateField onCommit(Consumer<Optional<LocalDate>> listener) {
    commit = listener;
    return this;
  }

  /// Receives the text while it is not a date; "" once it is corrected.
  public DateField onDraft(Consumer<String> listener) {
    draft = listener;
    return this;
  }

  /// Moves invalid text from one subject to the subject that replaced it.
  public void takeAlong(String from, String to) {
    if (!drafts.containsKey(to)) {
      Draft left = drafts.remove(from);
      if (left != null) {
        drafts.put(to, left);
      }
    }
  }

  /// Shows a date.
  ///
  /// @param subject what the date belongs to; invalid text is restored with it
  public void show(String subject, @Nullable LocalDate date) {
    of = subject;
    shown = date;
    Draft left = drafts.get(subject);
    if (left != null && Objects.equals(left.over(), date)) {
      showDraft(left.text());
      return;
    }
    drafts.remove(subject);
    if (!field.isFocused() || !read(field.getText()).equals(Optional.ofNullable(date))) {
      field.show(date == null ? "" : Dates.day(date));
      sayIfPast(Optional.ofNullable(date));
    }
  }

  /// Shows invalid text from an earlier draft.
  public void showDraft(String text) {
    field.show(text);
    complain(text);
  }

  /// Empties the field and discards invalid text.
  public void clear() {
    drafts.remove(of);
    shown = null;
    field.show("");
    note.clear();
  }

  /// Whether the text is not a date, as the line below the field says.
  public boolean isWrong() {
    return note.isWrong();
  }

  public Field field() {
    return field;
  }

  private Optional<LocalDate> read(String text) {
    return DateParser.read(text, today.get(), towards);
  }

  private void typed(String text) {
    Optional<LocalDate> date = read(text).filter(this::canBeMeant);
    if (date.isEmpty() && !text.isBlank()) {
      drafts.put(of, new Draft(text, shown));
      draft.accept(text);
      complain(text);
      return;
    }
    drafts.remove(of);
    draft.accept("");
    understand(text);
    commit.accept(date);
  }

  private boolean canBeMeant(LocalDate day) {
    return towards == Towards.NEXT || !day.isAfter(today.get());
  }

  /// Shows the full date before it is committed, unless it is the current one. Replaces earlier
  /// messages.
  private void understand(String text) {
    Optional<LocalDate> date = read(text);
    if (date.isPresent() && field.isFocused()) {
      note.meant(date.get(), text, isPast(date.get()));
    } else {
      note.clear();
    }
  }

  /// A past date in a field for a future date is accepted, but usually a slip.
  private boolean isPast(LocalDate day) {
    return towards == Towards.NEXT && day.isBefore(today.get());
  }

  private void sayIfPast(Optional<LocalDate> day) {
    day.filter(this::isPast).ifPresentOrElse(note::past, note::clear);
  }

  /// Writes the date in full when the field loses the focus.
  private void left(boolean focused) {
    if (!focused && needed && shown != null && field.getText().isBlank()) {
      field.show(Dates.day(shown));
    }
    if (!focused && !note.isWrong()) {
      Optional<LocalDate> kept = read(field.getText()).filter(this::canBeMeant);
      kept.ifPresent(day -> field.show(Dates.day(day)));
      sayIfPast(kept);
    }
  }

  private void complain(String text) {
    note.notKept(text, read(text).isPresent());
  }
}
