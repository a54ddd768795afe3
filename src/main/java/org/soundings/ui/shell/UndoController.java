package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.soundings.app.ChangeSummary;
import org.soundings.app.ChangedItem;
import org.soundings.app.Workbench;
import org.soundings.pack.Library;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// Takes changes back and makes them again where people see it: what changes out of sight would go
/// unnoticed. Whoever must not be led away is told, and can go there.
final class UndoController {

  private final ScreenContext context;
  private final Sight sight;

  /// What was last said of a step that nobody was led to, or that was not taken; "" before.
  private String said = "";

  /// What was not taken back when somebody asked first, because they write in it.
  private Optional<Workbench.Change> heldBack = Optional.empty();

  /// What people have before them.
  interface Sight {

    /// Whether what is at a place is before them now.
    boolean shows(Place place);

    /// Whether a part of the assessment is before them, though its place is another one.
    boolean shows(ChangedItem part);

    /// Whether they can be led away from what they do.
    boolean canBeLed();

    /// Whether the caret is in a text.
    boolean isWriting();

    void go(Place place);
  }

  UndoController(ScreenContext context, Sight sight) {
    this.context = context;
    this.sight = sight;
  }

  /// Asks anew before what somebody writes in is taken away: they went somewhere else meanwhile, or
  /// out of the text.
  void wentOn() {
    heldBack = Optional.empty();
  }

  /// Takes the last change back.
  void undo() {
    Workbench workbench = context.workbench();
    step(
        workbench.lastDone(),
        Workbench.Change::takenBack,
        workbench::undo,
        name -> tr("Undone: %s", name));
  }

  /// Makes the change again that was taken back last.
  void redo() {
    Workbench workbench = context.workbench();
    step(
        workbench.lastUndone(),
        Workbench.Change::madeAgain,
        workbench::redo,
        name -> tr("Done again: %s", name));
  }

  private void step(
      Optional<Workbench.Change> change,
      BiFunction<Workbench.Change, Library, ChangeSummary> about,
      Runnable step,
      UnaryOperator<String> told) {
    Library library = context.library();
    Optional<ChangeSummary> touched = change.map(made -> about.apply(made, library));
    context.work().notices().withdraw(said);
    if (touched.filter(each -> takesPenAway(each, library)).isPresent()
        && !heldBack.equals(change)) {
      heldBack = change;
      tell(touched.orElseThrow().named(change.orElseThrow().name()));
      return;
    }
    heldBack = Optional.empty();
    step.run();
    touched.ifPresent(
        parts ->
            ChangeLocator.of(parts, library)
                .filter(_ -> parts.parts().stream().noneMatch(part -> isSeen(part, library)))
                .filter(place -> !sight.shows(place))
                .ifPresent(
                    place -> lead(place, told.apply(parts.named(change.orElseThrow().name())))));
  }

  /// Whether it takes away what somebody writes in, after something was taken back already: the
  /// next letter would be a key. What was just added goes at once.
  private boolean takesPenAway(ChangeSummary touched, Library library) {
    return sight.isWriting()
        && context.workbench().lastUndone().isPresent()
        && touched.parts().stream()
            .filter(part -> !part.remains())
            .flatMap(part -> ChangeLocator.before(part, library).stream())
            .anyMatch(sight::shows);
  }

  private void tell(String name) {
    said = tr("You are writing in what this step takes away: %s. Once more takes it away.", name);
    context.work().notices().say(Notice.news(said));
  }

  private boolean isSeen(ChangedItem part, Library library) {
    return sight.shows(part) || sight.shows(ChangeLocator.of(part, library));
  }

  private void lead(Place place, String told) {
    if (sight.canBeLed()) {
      sight.go(place);
    } else {
      said = told;
      context
          .work()
          .notices()
          .say(Notice.news(told).offering(tr("Show it"), () -> sight.go(place)));
    }
  }
}
