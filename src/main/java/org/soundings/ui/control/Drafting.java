package org.soundings.ui.control;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is said about something before it is there. It outlives the form in which it is said: what
/// was begun and not added stands there when the form is opened again.
///
/// @param <D> what is said, a value
public final class Drafting<D> {

  private final String title;
  private final Supplier<D> proposed;
  private final Predicate<D> isWhole;
  private final Function<D, String> trouble;
  private final ReadOnlyObjectWrapper<D> now;
  private D blank;

  /// @param title what would be added
  /// @param proposed what is said before anybody says anything
  /// @param isWhole whether enough is said
  /// @param trouble what speaks against adding it, in a sentence, or ""
  public Drafting(
      String title, Supplier<D> proposed, Predicate<D> isWhole, Function<D, String> trouble) {
    this.title = title;
    this.proposed = proposed;
    this.isWhole = isWhole;
    this.trouble = trouble;
    blank = proposed.get();
    now = new ReadOnlyObjectWrapper<>(blank);
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

  /// Proposes anew where nothing was begun.
  public void open() {
    if (!isBegun()) {
      clear();
    }
  }

  public void say(UnaryOperator<D> change) {
    now.set(change.apply(now()));
  }

  /// Whether something was said that is not added.
  public boolean isBegun() {
    return !now().equals(blank);
  }

  /// Begins anew; what was said goes.
  public void clear() {
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

  /// Hands over what was said, which is gone here then; nothing where it is not whole or something
  /// speaks against it.
  public Optional<D> take() {
    if (!isWhole() || !trouble().isEmpty()) {
      return Optional.empty();
    }
    D whole = now();
    clear();
    return Optional.of(whole);
  }
}
