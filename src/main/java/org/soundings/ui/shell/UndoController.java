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

/// Undoes and redoes changes at the place where they are visible, because a change out of sight
/// would go unnoticed. If the user must not be moved to another place, a notice offers a link.
final class UndoController {

  private final ScreenContext context;
  private final Sight sight;

  /// The last notice about a step whose place was not opened, or that was not undone; "" if there
  /// was none.
  private String said = "";

  /// A change that was not undone without asking, because the user is writing in it.
  private Optional<Workbench.Change> heldBack = Optional.empty();

  /// What the user currently sees.
  interface Sight {

    /// Whether the content of a place is visible.
    boolean shows(Place place);

    /// Whether a part of the assessment is visible, even if its place is another one.
    boolean shows(ChangedItem part);

    /// Whether another place may be opened for the user.
    boolean canBeLed();

    /// Whether the caret is in a text field.
    boolean isWriting();

    void go(Place place);
  }

  UndoController(ScreenContext context, Sight sight) {
    this.context = context;
    this.sight = sight;
  }

  /// Asks again before it removes what the user writes in: the user went elsewhere in the meantime,
  /// or left the text field.
  void wentOn() {
    heldBack = Optional.empty();
  }

  /// Undoes the last change.
  void undo() {
    Workbench workbench = context.workbench();
    step(
        workbench.lastDone(),
        Workbench.Change::takenBack,
        workbench::undo,
        name -> tr("Undo: %s", name),
        name -> tr("Undone: %s", name));
  }

  /// Redoes the change that was undone last.
  void redo() {
    Workbench workbench = context.workbench();
    step(
        workbench.lastUndone(),
        Workbench.Change::madeAgain,
        workbench::redo,
        name -> tr("Redo: %s", name),
        name -> tr("Redone: %s", name));
  }

  private void step(
      Optional<Workbench.Change> change,
      BiFunction<Workbench.Change, Library, ChangeSummary> about,
      Runnable step,
      UnaryOperator<String> asked,
      UnaryOperator<String> told) {
    Library library = context.library();
    Optional<ChangeSummary> touched = change.map(made -> about.apply(made, library));
    context.work().notices().withdraw(said);
    if (touched.filter(each -> takesPenAway(each, library)).isPresent()
        && !heldBack.equals(change)) {
      heldBack = change;
      tell(asked.apply(touched.orElseThrow().named(change.orElseThrow().name())));
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

  /// Whether the step removes the field in which the user writes, right after another undo: the
  /// next letter would be a shortcut. What was just added is removed without asking.
  private boolean takesPenAway(ChangeSummary touched, Library library) {
    return sight.isWriting()
        && context.workbench().lastUndone().isPresent()
        && touched.parts().stream()
            .filter(part -> !part.remains())
            .flatMap(part -> ChangeLocator.before(part, library).stream())
            .anyMatch(sight::shows);
  }

  /// @param step such as "Undo: action added"
  private void tell(String step) {
    said = tr("%s. This removes the text you are editing. Repeat the step to confirm.", step);
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
      context.work().notices().say(Notice.news(told).offering(tr("Show"), () -> sight.go(place)));
    }
  }
}
