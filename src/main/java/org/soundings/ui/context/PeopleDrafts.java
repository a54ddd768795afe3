package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.app.save.FormDrafts;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The drafts about people and assumptions, and the notice about them when the user leaves the
/// step.
final class PeopleDrafts {

  private static final Set<DraftForm> HERE =
      EnumSet.of(
          DraftForm.PERSON,
          DraftForm.PERSON_CHANGE,
          DraftForm.ASSUMPTION,
          DraftForm.ASSUMPTION_CHANGE);

  private final ScreenContext context;
  private final Navigator navigator;

  /// The text of the last notice; "" if there was none, or it is out of date.
  private String told = "";

  PeopleDrafts(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    context.open().drafts().observe(this::withdrawTold);
  }

  /// The draft of a new assumption.
  FormDrafts.Slot assumption() {
    return DraftForm.ASSUMPTION.slot(context);
  }

  /// The draft of a new person.
  FormDrafts.Slot person() {
    return DraftForm.PERSON.slot(context);
  }

  /// The draft of a change of an assumption.
  ///
  /// @param text the current text of the assumption
  FormDrafts.Slot assumptionChange(String text) {
    return DraftForm.ASSUMPTION_CHANGE.slot(context, text);
  }

  /// The draft of a change of a person.
  ///
  /// @param name the current name of the person
  FormDrafts.Slot personChange(String name) {
    return DraftForm.PERSON_CHANGE.slot(context, name);
  }

  /// Shows a notice about drafts of people and assumptions.
  void tell() {
    told = drafts();
    if (!told.isEmpty()) {
      context
          .work()
          .notices()
          .say(
              Notice.news(told)
                  .toOffer(
                      tr("Resume"),
                      () -> navigator.go(new Place.Context(Optional.of(FirstStep.PEOPLE)))));
    }
  }

  /// Removes the notice once it is out of date, for example after the draft was added.
  private void withdrawTold() {
    if (!told.isEmpty() && !told.equals(drafts())) {
      context.work().notices().withdraw(told);
      told = "";
    }
  }

  /// The drafts, as one sentence; "" if there are none.
  private String drafts() {
    List<String> drafts =
        context.open().drafts().all().stream()
            .filter(draft -> DraftForm.of(draft).filter(HERE::contains).isPresent())
            .map(DraftForm::words)
            .toList();
    return drafts.isEmpty() ? "" : tr("Saved drafts: %s.", String.join("; ", drafts));
  }
}
