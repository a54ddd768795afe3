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

/// What was begun about people and assumptions and is not added yet: where it is kept, and saying
/// so to whoever leaves it.
final class BegunPeople {

  private static final Set<DraftForm> HERE =
      EnumSet.of(
          DraftForm.PERSON,
          DraftForm.PERSON_CHANGE,
          DraftForm.ASSUMPTION,
          DraftForm.ASSUMPTION_CHANGE);

  private final ScreenContext context;
  private final Navigator navigator;

  /// What was said to be begun; "" where nothing was, or it is not so any more.
  private String told = "";

  BegunPeople(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    context.open().drafts().observe(this::withdrawTold);
  }

  /// Where an assumption is kept that nobody has added yet.
  FormDrafts.Slot assumption() {
    return DraftForm.ASSUMPTION.slot(context);
  }

  /// Where somebody is kept whom nobody has added yet.
  FormDrafts.Slot person() {
    return DraftForm.PERSON.slot(context);
  }

  /// Where it is kept how an assumption is to be changed.
  ///
  /// @param text as it is now
  FormDrafts.Slot assumptionChange(String text) {
    return DraftForm.ASSUMPTION_CHANGE.slot(context, text);
  }

  /// Where it is kept how somebody is to be changed.
  ///
  /// @param name as they are called now
  FormDrafts.Slot personChange(String name) {
    return DraftForm.PERSON_CHANGE.slot(context, name);
  }

  /// Says what was begun about people and assumptions and is left without being added.
  void tell() {
    told = begun();
    if (!told.isEmpty()) {
      context
          .work()
          .notices()
          .say(
              Notice.news(told)
                  .toOffer(
                      tr("Go on"),
                      () -> navigator.go(new Place.Context(Optional.of(FirstStep.PEOPLE)))));
    }
  }

  /// Takes back what was said of it once it is not so any more, such as after it was added.
  private void withdrawTold() {
    if (!told.isEmpty() && !told.equals(begun())) {
      context.work().notices().withdraw(told);
      told = "";
    }
  }

  /// What is begun and not added, one sentence; "" where nothing is.
  private String begun() {
    List<String> begun =
        context.open().drafts().all().stream()
            .filter(draft -> DraftForm.of(draft).filter(HERE::contains).isPresent())
            .map(DraftForm::words)
            .toList();
    return begun.isEmpty() ? "" : tr("Kept, and not added yet: %s.", String.join("; ", begun));
  }
}
