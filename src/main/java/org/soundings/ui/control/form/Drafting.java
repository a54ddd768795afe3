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

/// What is said about something before it is there. It outlives the form in which it is said, and
/// the program: what was begun and not added stands there when the form is opened again.
///
/// @param <D> what is said, a value
public final class Drafting<D> {

  private final String title;
  private final Supplier<D> proposed;
  private final Predicate<D> isWhole;
  private final Function<D, String> trouble;
  private final Keeping<D> keeping;
  private final ReadOnlyObjectWrapper<D> now;
  private D blank;

  /// What was handed over and is not added yet, as it was kept.
  private Optional<FormDraft> handedOver = Optional.empty();

  /// Whether the fields are just emptied of what is handed over.
  private boolean isHandingOver;

  /// Where what is said is kept, and how it is put into words by field.
  ///
  /// @param read makes it of what was kept
  public record Keeping<D>(
      FormDrafts.Slot slot, Function<D, Map<String, String>> write, Function<FormDraft, D> read) {}

  /// @param title what would be added
  /// @param proposed what is said before anybody says anything
  /// @param isWhole whether enough is said
  /// @param trouble what speaks against adding it, in a sentence, or ""
  public Drafting(
      String title,
      Supplier<D> proposed,
      Predicate<D> isWhole,
      Function<D, String> trouble,
      Keeping<D> keeping) {
    this.title = title;
    this.proposed = proposed;
    this.isWhole = isWhole;
    this.trouble = trouble;
    this.keeping = keeping;
    blank = proposed.get();
    now = new ReadOnlyObjectWrapper<>(keeping.slot().find().map(keeping.read()).orElse(blank));
    keeping.slot().whenLeftOut(this::clear);
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

  /// Proposes anew where nothing was begun. What was handed over and did not get there, such as by
  /// a mistake of the program, is begun again.
  public void open() {
    if (isBegun()) {
      return;
    }
    handedOver.ifPresentOrElse(this::goOn, this::clear);
  }

  private void goOn(FormDraft kept) {
    handedOver = Optional.empty();
    now.set(keeping.read().apply(kept));
  }

  public void say(UnaryOperator<D> change) {
    now.set(change.apply(now()));
    if (isHandingOver) {
      return;
    }
    if (isBegun()) {
      keeping.slot().hold(keeping.write().apply(now()));
    } else {
      keeping.slot().clear();
    }
  }

  /// Whether something was said that is not added.
  public boolean isBegun() {
    return !now().equals(blank);
  }

  /// Begins anew; what was said goes.
  public void clear() {
    handedOver = Optional.empty();
    beginAnew();
    keeping.slot().clear();
  }

  private void beginAnew() {
    blank = proposed.get();
    now.set(blank);
  }

  boolean isWhole() {
    return isWhole.test(now());
  }

  /// What speaks against adding it, or "".
  public String trouble() {
    return trouble.apply(now());
  }

  /// Hands over what was said, which is gone from the form then, and is kept until it is
  /// [added][#added]; nothing where it is not whole or something speaks against it.
  public Optional<D> take() {
    if (!isWhole() || !trouble().isEmpty()) {
      return Optional.empty();
    }
    D whole = now();
    handedOver = keeping.slot().find();
    isHandingOver = true;
    try {
      beginAnew();
    } finally {
      isHandingOver = false;
    }
    return Optional.of(whole);
  }

  /// Takes note that what was handed over is there now.
  public void added() {
    handedOver.ifPresent(keeping.slot().drafts()::added);
    handedOver = Optional.empty();
  }
}
