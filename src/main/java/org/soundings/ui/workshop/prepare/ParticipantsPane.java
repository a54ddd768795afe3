package org.soundings.ui.workshop.prepare;

import static org.soundings.language.Messages.tr;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.profile.Person;
import org.soundings.pack.Perspectives;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.form.PersonEntry;

/// The participants of a session and their perspectives. New people are entered in the row below,
/// and known ones are changed there too.
final class ParticipantsPane extends VBox {

  private final ParticipantsList people;
  private final TextField name = Editing.only(Prompted.field());
  private final TextField role = Editing.only(Prompted.field());
  private final Label called = Labels.whole(tr("Name or role"), "muted");
  private final Label task = Labels.whole(tr("Responsibility"), "muted");
  private final Segments<String> perspective = new Segments<>(tr("Perspective"));
  private final FlowPane line = new FlowPane(8, 8);
  private final PersonEntry entry;
  private final VBox missing = Labels.column(4);
  private final Set<String> offered = new HashSet<>();
  private PrepareContent shown;
  private boolean isChanging;

  /// The perspective for a new person, kept while a known one is in the row.
  private String ofNewPerson = "developer";

  /// The perspectives chosen for known people, until they are added or changed, or the row is
  /// cleared.
  private final Map<Person, String> ofKnown = new HashMap<>();

  private boolean isShowing;

  ParticipantsPane(PrepareViewModel model) {
    super(8);
    shown = model.content();
    role.setAccessibleText(tr("Responsibility"));
    NameOffer.forNewName(name, () -> isChanging ? List.of() : model.others()).setPrefWidth(200);
    List.of("developer", "operator", "security", "").forEach(this::offer);
    perspective.setValue(ofNewPerson);
    entry =
        new PersonEntry(
            name,
            role,
            () -> isChanging ? perspective.getValue() : ofNewPerson,
            this::choose,
            new PersonEntry.People() {
              @Override
              public String add(String who, String task, String whom) {
                return model.add(who, task, speaksFor(who, whom));
              }

              @Override
              public String change(Person from, String who, String task, String whom) {
                return model.change(from, who, task, whom);
              }
            });
    line.getChildren()
        .addAll(
            Labels.row(8, called, name),
            Labels.row(8, task, role),
            Labels.row(8, Labels.whole(tr("Perspective"), "muted"), Editing.only(perspective)),
            entry.keepButton(),
            entry.leaveButton());
    people = new ParticipantsList(model, entry::change);
    getChildren().addAll(people, line, entry.trouble(), missing);
    entry.keepIn(FormDrafts.Slot.passing(), model::changeDraft);
    perspective
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!isShowing && !isChanging) {
                noteChosen(now == null ? "" : now);
              }
              entry.perspectiveChosen();
            });
    name.textProperty().addListener((_, _, _) -> showWhoIsWritten());
    role.textProperty().addListener((_, _, _) -> showWhoIsWritten());
    Panes.asOne(line);
    entry.begin(line, perspective, this::turn);
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  private void noteChosen(String whom) {
    known(written()).ifPresentOrElse(person -> ofKnown.put(person, whom), () -> ofNewPerson = whom);
  }

  private void choose(String whom) {
    if (isChanging) {
      showPerspective(whom);
    } else {
      ofNewPerson = whom;
      showWhoIsWritten();
    }
  }

  /// For a known person the row shows their own perspective, not the one chosen for a new person.
  private void showWhoIsWritten() {
    if (isChanging) {
      return;
    }
    if (written().isBlank()) {
      ofKnown.clear();
    }
    showPerspective(known(written()).map(this::ofKnown).orElse(ofNewPerson));
  }

  /// The name of the person in the row; if only the role is known, the role.
  private String written() {
    return name.getText().isBlank() ? role.getText() : name.getText();
  }

  private String ofKnown(Person person) {
    return ofKnown.getOrDefault(person, person.perspective());
  }

  private Optional<Person> known(String who) {
    return shown.people().stream().filter(each -> each.name().equals(who.strip())).findFirst();
  }

  private void showPerspective(String whom) {
    offer(whom);
    isShowing = true;
    perspective.setValue(whom);
    isShowing = false;
  }

  private void show(PrepareContent now) {
    if (!now.id().equals(shown.id())) {
      entry.clear();
    }
    entry.follow(now.people());
    people.show(now, shown);
    missing.getChildren().setAll(now.missing().stream().map(ParticipantsPane::warning).toList());
    shown = now;
    showWhoIsWritten();
  }

  private static Node warning(String words) {
    return Labels.row(
        8, Labels.icon(Feather.ALERT_TRIANGLE, "text-weak"), Labels.growing(Labels.wrapped(words)));
  }

  /// The perspective that is saved: for a known person the one chosen for them.
  private String speaksFor(String who, String whom) {
    return known(who).map(this::ofKnown).orElse(whom);
  }

  private void turn(Optional<Person> person) {
    isChanging = person.isPresent();
    people.mark(person.map(Person::name));
    Labels.show(called, isChanging);
    name.setPromptText(tr("name or role"));
    name.setAccessibleText(
        person
            .map(each -> tr("Name or role (currently %s)", each.name()))
            .orElse(tr("New participant")));
    person.map(Person::perspective).ifPresent(this::offer);
    Labels.show(task, isChanging);
    role.setPrefWidth(isChanging ? 200 : 170);
    role.setPromptText(isChanging ? "" : tr("responsibility"));
    if (isChanging) {
      // The row can be out of sight, far from the person it changes.
      Panes.reveal(line);
    }
  }

  /// Adds a perspective to the choices, also one that only a file uses.
  private void offer(String whom) {
    if (offered.add(whom)) {
      perspective.with(whom, whom.isEmpty() ? tr("other") : Perspectives.title(whom));
    }
  }
}
