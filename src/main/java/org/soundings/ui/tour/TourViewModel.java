package org.soundings.ui.tour;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.ui.screen.Place;

/// The hints for the first minute. They are shown once automatically, and again on request.
public final class TourViewModel {

  /// A hint.
  ///
  /// @param number from 1
  /// @param of the number of hints
  /// @param words one or two sentences
  /// @param spot its position, which leaves its subject visible
  record Hint(int number, int of, String title, String words, Spot spot) {}

  /// A position in the window: above the sheet, or in the lower corner at the start of lines.
  enum Spot {
    HEAD,
    CORNER
  }

  private final List<Place> places;
  private final Consumer<Place> go;
  private final Supplier<String> writingKey;
  private final ReadOnlyObjectWrapper<Optional<Hint>> hint =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int at;
  private boolean onOverview;

  /// Whether the hint is hidden until its place is opened.
  private boolean isAway;

  /// @param go opens the place of a hint
  /// @param writingKey the shortcut for writing; it can change
  public TourViewModel(Consumer<Place> go, Supplier<String> writingKey) {
    this.go = go;
    this.writingKey = writingKey;
    Place questions = new Place.Questions(Optional.empty());
    places = List.of(new Place.Overview(), questions, questions, questions);
  }

  ReadOnlyObjectProperty<Optional<Hint>> hintProperty() {
    return hint.getReadOnlyProperty();
  }

  Optional<Hint> hint() {
    return hint.get();
  }

  public boolean isShown() {
    return hint().isPresent();
  }

  /// Starts at the first hint and opens its place.
  public void begin() {
    show(0);
  }

  /// Starts at the current place and opens no other.
  public void beginAt(Place place) {
    isAway = false;
    onOverview = place instanceof Place.Overview;
    at = isAboutQuestions(place) ? 1 : 0;
    hint.set(Optional.of(said(at)));
  }

  /// Continues automatically if the user did what the first hint says, and chooses a position that
  /// covers nothing important. At a place without a hint it is hidden until the user returns.
  public void arrived(Place place) {
    onOverview = place instanceof Place.Overview;
    if (isShown() || isAway) {
      at = at == 0 && isAboutQuestions(place) ? 1 : at;
      isAway = !(at == 0 ? onOverview : isAboutQuestions(place));
      hint.set(isAway ? Optional.empty() : Optional.of(said(at)));
    }
  }

  private static boolean isAboutQuestions(Place place) {
    return place instanceof Place.Questions || place instanceof Place.Question;
  }

  void next() {
    if (at + 1 < places.size()) {
      show(at + 1);
    } else {
      leave();
    }
  }

  void back() {
    show(Math.max(0, at - 1));
  }

  /// Closes the tour, at any hint.
  public void leave() {
    isAway = false;
    hint.set(Optional.empty());
  }

  private void show(int number) {
    isAway = false;
    at = number;
    go.accept(places.get(number));
    hint.set(Optional.of(said(number)));
  }

  private Hint said(int number) {
    return switch (number) {
      case 0 ->
          hint(
              number,
              tr("From people to hardware"),
              tr(
                  "Each mark is a question. There are no right answers. The pointer shows the suggested next question. Press Enter to open it."));
      case 1 ->
          hint(
              number,
              tr("Read the question aloud, then write down each perspective"),
              tr(
                  "%s goes to the first empty perspective, and Tab moves to the next. Discuss any disagreement.",
                  writingKey.get()));
      case 2 ->
          hint(
              number,
              tr("Then write the conclusion"),
              tr(
                  "Write one sentence below the perspectives, then rate the control effectiveness. “Don't know” is also an answer. Add evidence below the answer."));
      default ->
          hint(
              number,
              tr("Everything is saved and easy to find"),
              tr(
                  "Everything you type is saved within a second and can be undone. Ctrl K: search and commands. ?: shortcuts. Workshop: run a session."));
    };
  }

  private Hint hint(int number, String title, String words) {
    // The stack of the overview takes the whole sheet; other screens have a list at the start of
    // lines.
    return new Hint(number + 1, places.size(), title, words, onOverview ? Spot.HEAD : Spot.CORNER);
  }
}
