package org.soundings.ui.tour;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.ui.screen.Place;

/// The hints of the first minute. They are shown once by themselves, and again when somebody asks.
public final class TourViewModel {

  /// One hint.
  ///
  /// @param number from 1
  /// @param of how many there are
  /// @param words one or two sentences
  /// @param spot where it leaves in sight what it is about
  record Hint(int number, int of, String title, String words, Spot spot) {}

  /// A place in the window: above the sheet, or in the lower corner where lines begin.
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

  /// Whether a hint waits until somebody is at its place.
  private boolean isAway;

  /// @param go shows the place that a hint is about
  /// @param writingKey the key that begins to write, as it is now
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

  /// Begins at the first hint, at the place that it is about.
  public void begin() {
    show(0);
  }

  /// Begins where somebody is, and leads them nowhere.
  public void beginAt(Place place) {
    isAway = false;
    onOverview = place instanceof Place.Overview;
    at = isAboutQuestions(place) ? 1 : 0;
    hint.set(Optional.of(said(at)));
  }

  /// Goes on by itself where somebody did what the first hint says, and stands where it covers
  /// nothing that matters there. At a place that it does not speak of it is away, and comes back.
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

  /// Ends it, at whatever hint.
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
              tr("From people down to hardware"),
              tr(
                  "Every mark is a question, and none of them has a right answer. The lead hangs"
                      + " where to look next; Enter takes that question up."));
      case 1 ->
          hint(
              number,
              tr("Read it aloud, then write what each says"),
              tr(
                  "%s writes in the first empty lane, Tab goes to the next. Where the lanes differ is"
                      + " where it is worth talking.",
                  writingKey.get()));
      case 2 ->
          hint(
              number,
              tr("Then what you agree on"),
              tr(
                  "A sentence below the lanes, then how well it holds. “Don’t know” is an answer"
                      + " too. What you can show goes below it."));
      default ->
          hint(
              number,
              tr("Everything is kept, and everything is found"),
              tr(
                  "What you type is saved within a second and can be undone. Ctrl K finds and does"
                      + " everything, ? lists the keys, Workshop holds a meeting."));
    };
  }

  private Hint hint(int number, String title, String words) {
    // The stack of the overview takes the whole sheet; on other screens a list stands where lines
    // begin.
    return new Hint(number + 1, places.size(), title, words, onOverview ? Spot.HEAD : Spot.CORNER);
  }
}
