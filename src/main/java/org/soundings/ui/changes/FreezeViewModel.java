package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.soundings.app.Version;
import org.soundings.assessment.Assessment;
import org.soundings.threat.change.Milestone;
import org.soundings.ui.Desk;
import org.soundings.ui.Notice;

/// The name and the note of a milestone, and its freezing.
public final class FreezeViewModel {

  private final Desk desk;
  private final Runnable frozen;
  private final Runnable look;
  private final ReadOnlyBooleanWrapper named = new ReadOnlyBooleanWrapper();
  private String name = "";
  private String note = "";

  /// @param frozen told once it is kept
  /// @param look goes to where changes are shown
  public FreezeViewModel(Desk desk, Runnable frozen, Runnable look) {
    this.desk = desk;
    this.frozen = frozen;
    this.look = look;
  }

  /// Whether it has a name, without which nothing is frozen.
  ReadOnlyBooleanProperty namedProperty() {
    return named.getReadOnlyProperty();
  }

  void typeName(String text) {
    name = text.strip();
    named.set(!name.isEmpty());
  }

  void typeNote(String text) {
    note = text;
  }

  void freeze() {
    if (name.isEmpty()) {
      return;
    }
    Assessment assessment = desk.assessment();
    var maker = new Milestone.Maker(desk.open().author(), "Soundings " + Version.current());
    Milestone milestone =
        Milestone.of(name, note.strip(), maker, desk.library(), assessment, desk.now());
    desk.work()
        .start(
            tr("Freezing “%s”", name),
            tr(
                "Nothing was frozen, and nothing else was changed. Check that the folder can be"
                    + " written."),
            _ -> {
              desk.open().saveNow();
              return desk.open().folder().freeze(milestone);
            },
            this::tell);
  }

  private void tell(Milestone made) {
    desk.work()
        .notices()
        .say(
            Notice.news(tr("“%s” is frozen.", made.name()))
                .offering(tr("See what changes from now on"), look));
    frozen.run();
  }
}
