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

/// The name and the note of a milestone, and its creation. Both are saved as a draft until then.
final class CreateMilestoneViewModel {

  private final ScreenContext context;
  private final Runnable snapshot;
  private final Runnable look;
  private final ReadOnlyBooleanWrapper named = new ReadOnlyBooleanWrapper();
  private final FormDrafts.Slot slot;
  private String name;
  private String note;

  /// @param snapshot runs once the milestone is saved
  /// @param look opens the changes screen
  CreateMilestoneViewModel(ScreenContext context, Runnable snapshot, Runnable look) {
    this.context = context;
    this.snapshot = snapshot;
    this.look = look;
    slot = DraftForm.MILESTONE.slot(context);
    name = slot.said("name");
    note = slot.said("note");
    named.set(!name.isEmpty());
    slot.onDiscarded(this::clear);
  }

  /// Whether it has a name, which is required.
  ReadOnlyBooleanProperty namedProperty() {
    return named.getReadOnlyProperty();
  }

  String name() {
    return name;
  }

  String note() {
    return note;
  }

  /// Whether there is a draft.
  boolean hasInput() {
    return !name.isEmpty() || !note.isBlank();
  }

  /// Discards the draft.
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

  void createMilestone() {
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
            tr("Creating milestone “%s”", called),
            tr(
                "No milestone was created, and the assessment was not changed. Check that the folder is writable."),
            progress -> {
              Assessment compared = context.compared(assessment, progress);
              Milestone milestone =
                  Milestone.of(called, noted, maker, context.library(), compared, now);
              progress.passPointOfNoReturn();
              return context.open().createMilestone(milestone);
            },
            this::tell);
  }

  private void tell(OpenAssessment.Snapshot now) {
    context.work().notices().say(Notice.news(words(now)).offering(tr("Show changes"), look));
    if (isStill(now.milestone())) {
      clear();
    }
    snapshot.run();
  }

  /// Whether no other draft was started while the milestone was being saved.
  private boolean isStill(Milestone made) {
    return name.equals(made.name()) && note.strip().equals(made.note());
  }

  private String words(OpenAssessment.Snapshot now) {
    String name = now.milestone().name();
    return now.before()
        .map(
            before ->
                tr(
                    "Milestone “%s” created as %s. Another milestone has the same name: it was created %s as %s.",
                    name,
                    now.milestone().id(),
                    Dates.moment(before.at(), context.now(), context.zone()),
                    before.id()))
        .orElseGet(() -> tr("Milestone “%s” created.", name));
  }
}
