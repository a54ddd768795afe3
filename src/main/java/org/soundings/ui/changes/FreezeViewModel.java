package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.soundings.app.Dates;
import org.soundings.app.OpenAssessment;
import org.soundings.app.Version;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.Assessment;
import org.soundings.change.Milestone;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// The name and the note of a milestone, and its freezing. Both are kept until it is frozen.
final class FreezeViewModel {

  private final ScreenContext context;
  private final Runnable frozen;
  private final Runnable look;
  private final ReadOnlyBooleanWrapper named = new ReadOnlyBooleanWrapper();
  private final FormDrafts.Slot slot;
  private String name;
  private String note;

  /// @param frozen told once it is kept
  /// @param look goes to where changes are shown
  FreezeViewModel(ScreenContext context, Runnable frozen, Runnable look) {
    this.context = context;
    this.frozen = frozen;
    this.look = look;
    slot = DraftForm.MILESTONE.slot(context);
    name = slot.said("name");
    note = slot.said("note");
    named.set(!name.isEmpty());
    slot.whenLeftOut(this::clear);
  }

  /// Whether it has a name, without which nothing is frozen.
  ReadOnlyBooleanProperty namedProperty() {
    return named.getReadOnlyProperty();
  }

  String name() {
    return name;
  }

  String note() {
    return note;
  }

  /// Whether something was said that is not frozen.
  boolean isBegun() {
    return !name.isEmpty() || !note.isBlank();
  }

  /// Begins anew; what was said goes.
  void clear() {
    typeName("");
    typeNote("");
  }

  void typeName(String text) {
    name = text.strip();
    named.set(!name.isEmpty());
    keep();
  }

  void typeNote(String text) {
    note = text;
    keep();
  }

  private void keep() {
    slot.hold(Map.of("name", name, "note", note));
  }

  void freeze() {
    if (name.isEmpty()) {
      return;
    }
    Assessment assessment = context.assessment();
    var maker = new Milestone.Maker(context.open().author(), "Soundings " + Version.current());
    String called = name;
    String noted = note.strip();
    Instant now = context.now();
    context
        .work()
        .change(
            tr("Freezing “%s”", called),
            tr(
                "Nothing was frozen, and nothing else was changed. Check that the folder can be"
                    + " written."),
            progress -> {
              Assessment compared = context.compared(assessment, progress);
              Milestone milestone =
                  Milestone.of(called, noted, maker, context.library(), compared, now);
              progress.passPointOfNoReturn();
              return context.open().freeze(milestone);
            },
            this::tell);
  }

  private void tell(OpenAssessment.Frozen now) {
    context
        .work()
        .notices()
        .say(Notice.news(words(now)).offering(tr("See what changes from now on"), look));
    if (isStill(now.milestone())) {
      clear();
    }
    frozen.run();
  }

  /// Whether nobody began another one while it was kept.
  private boolean isStill(Milestone made) {
    return name.equals(made.name()) && note.strip().equals(made.note());
  }

  private String words(OpenAssessment.Frozen now) {
    String name = now.milestone().name();
    return now.before()
        .map(
            before ->
                tr(
                    "“%s” is frozen, as %s. Another of this name was made %s, as %s.",
                    name,
                    now.milestone().id(),
                    Dates.moment(before.at(), context.now(), context.zone()),
                    before.id()))
        .orElseGet(() -> tr("“%s” is frozen.", name));
  }
}
