package org.soundings.ui.control.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.save.FormDrafts;
import org.soundings.store.draft.FormDraft;

/// The input about something that is to be added. It outlives the form and the program: a draft is
/// shown again when the form is opened.
///
/// @param <D> the input, an immutable value
public final class Drafting<D> {

  private final String title;
  private final Supplier<D> proposed;
  private final Predicate<D> isComplete;
  private final Function<D, String> trouble;
  private final Keeping<D> keeping;
  private final ReadOnlyObjectWrapper<D> now;
  private D blank;

  /// Input that was submitted and is not added yet, in saved form.
  private Optional<FormDraft> submitted = Optional.empty();

  /// Whether the fields are being cleared because the input was submitted.
  private boolean isSubmitting;

  /// How input is saved and restored, as text by field.
  ///
  /// @param read restores the input from text
  public record Keeping<D>(
      FormDrafts.Slot slot, Function<D, Map<String, String>> write, Function<FormDraft, D> read) {}

  /// @param title the title of what would be added
  /// @param proposed the initial input
  /// @param isComplete whether the input is complete
  /// @param trouble why it cannot be added, as a sentence, or ""
  public Drafting(
      String title,
      Supplier<D> proposed,
      Predicate<D> isComplete,
      Function<D, String> trouble,
      Keeping<D> keeping) {
    this.title = title;
    this.proposed = proposed;
    this.isComplete = isComplete;
    this.trouble = trouble;
    this.keeping = keeping;
    blank = proposed.get();
    now = new ReadOnlyObjectWrapper<>(keeping.slot().find().map(keeping.read()).orElse(blank));
    keeping.slot().onDiscarded(this::clear);
  }

  public String title() {
    return title;
  }

  ReadOnlyObjectProperty<D> nowProperty() {
    return now.getReadOnlyProperty();
  }

  public D now() {
    return now.get();
  }

  /// Shows the initial input if there is no draft. Input that was submitted but not added, for
  /// example because of an internal error, becomes a draft again.
  public void open() {
    if (hasInput()) {
      return;
    }
    submitted.ifPresentOrElse(this::goOn, this::clear);
  }

  private void goOn(FormDraft kept) {
    submitted = Optional.empty();
    now.set(keeping.read().apply(kept));
  }

  public void say(UnaryOperator<D> change) {
    now.set(change.apply(now()));
    if (isSubmitting) {
      return;
    }
    if (hasInput()) {
      keeping.slot().hold(keeping.write().apply(now()));
    } else {
      keeping.slot().clear();
    }
  }

  /// Whether there is a draft.
  public boolean hasInput() {
    return !now().equals(blank);
  }

  /// Discards the draft and starts again.
  public void clear() {
    submitted = Optional.empty();
    startOver();
    keeping.slot().clear();
  }

  private void startOver() {
    blank = proposed.get();
    now.set(blank);
  }

  boolean isComplete() {
    return isComplete.test(now());
  }

  /// Why it cannot be added, or "".
  public String trouble() {
    return trouble.apply(now());
  }

  /// Submits the input and clears the form. The input is kept until it is [added][#added]. Returns
  /// nothing if the input is incomplete or cannot be added.
  public Optional<D> submit() {
    if (!isComplete() || !trouble().isEmpty()) {
      return Optional.empty();
    }
    D complete = now();
    submitted = keeping.slot().find();
    isSubmitting = true;
    try {
      startOver();
    } finally {
      isSubmitting = false;
    }
    return Optional.of(complete);
  }

  /// Notes that the submitted input was added.
  public void added() {
    submitted.ifPresent(keeping.slot().drafts()::added);
    submitted = Optional.empty();
  }
}
