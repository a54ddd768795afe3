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

/// A day, typed as people write it. While somebody types, the line below says in full which day is
/// meant. What is no day is said there too, changes nothing, and stays in the field until it is
/// mended or the day is changed elsewhere.
public final class DateField extends VBox {

  /// How far ahead the day is that is given as an example, days.
  private static final int AHEAD = 14;

  /// How wide a line is that stands below the field alone, pixels.
  private static final double BESIDE = 260;

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

  /// What was typed and is no day.
  ///
  /// @param over the day that it would have replaced
  private record Draft(String text, @Nullable LocalDate over) {}

  /// @param name what day it is, read aloud
  /// @param today from which a day without a year is looked for
  public DateField(String name, Supplier<LocalDate> today) {
    super(4);
    this.today = today;
    field = new Field(name, "").whole();
    example(today.get().plusDays(AHEAD));
    field.setPrefWidth(136);
    field.setMinWidth(120);
    field.setMaxWidth(160);
    note = new DayNote(field);
    note.label().setPrefWidth(BESIDE);
    getChildren().addAll(field, note.label());
    field.onCommit(this::typed);
    field.textProperty().addListener((_, _, text) -> understand(text));
    field.focusedProperty().addListener((_, _, focused) -> left(focused));
  }

  /// Takes a day without a year for the last such one, where only what was can be meant.
  public DateField past() {
    towards = Towards.LAST;
    return this;
  }

  /// Brings the day back where the field is left empty, because there must be one.
  public DateField needed() {
    needed = true;
    return this;
  }

  /// The line that says which day is meant, or that it is none. A form in which the field stands
  /// beside others puts it below them all, so that it takes room from none.
  public Label below() {
    getChildren().remove(note.label());
    note.label().setPrefWidth(USE_COMPUTED_SIZE);
    return note.label();
  }

  /// Gives another example of what to type, such as a day that is past.
  public DateField example(LocalDate day) {
    field.setPromptText(Prompted.example(DayForms.day().format(day)));
    return this;
  }

  /// Says what it means that nothing is typed, instead of an example.
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

  /// Has what was typed for one thing, and is no day, stand at another that took its place.
  public void takeAlong(String from, String to) {
    if (!drafts.containsKey(to)) {
      Draft left = drafts.remove(from);
      if (left != null) {
        drafts.put(to, left);
      }
    }
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
    if (!field.isFocused() || !read(field.getText()).equals(Optional.ofNullable(date))) {
      field.show(date == null ? "" : Dates.day(date));
      sayIfPast(Optional.ofNullable(date));
    }
  }

  /// Shows what was typed earlier and is no day.
  public void showDraft(String text) {
    field.show(text);
    complain(text);
  }

  /// Shows no day, and lets go of what was typed and is none.
  public void clear() {
    drafts.remove(of);
    shown = null;
    field.show("");
    note.clear();
  }

  /// Whether something was typed that is no day, as the line below the field says.
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

  /// Says which day is meant before it is kept, unless that is what stands there. What was said of
  /// other words is said no more.
  private void understand(String text) {
    Optional<LocalDate> date = read(text);
    if (date.isPresent() && field.isFocused()) {
      note.meant(date.get(), text, isPast(date.get()));
    } else {
      note.clear();
    }
  }

  /// A day that is over may be meant when one to come is asked for, and mostly is a slip.
  private boolean isPast(LocalDate day) {
    return towards == Towards.NEXT && day.isBefore(today.get());
  }

  private void sayIfPast(Optional<LocalDate> day) {
    day.filter(this::isPast).ifPresentOrElse(note::past, note::clear);
  }

  /// Writes out the day that was meant once the caret has left.
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
