package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.pack.Perspectives;
import org.soundings.ui.control.focus.DropDownKeys;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.ChoiceConverter;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.layout.SideBySideOrStacked;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.form.PersonEntry;

/// The people and the assumptions.
final class PeopleForm implements StepForm {

  /// The default perspective of a new person.
  private static final String FIRST_PERSPECTIVE = "developer";

  /// The width at which the examples for name and role are not cut, in pixels.
  private static final double LEAST_WHO = 400;

  private final PeopleViewModel model;
  private final VBox people = new VBox(4);
  private final AssumptionLines assumptions;
  private final Field name = new Field(tr("Name or role"), tr("name or role"));
  private final Field role =
      new Field(tr("Responsibility"), Prompted.example(tr("owns clusters and node pools")));
  private final ComboBox<String> perspective = DropDownKeys.on(new ComboBox<>());
  private final PersonEntry entry;
  private final AddedLine added = new AddedLine(name, role);
  private final AssumptionEntry assumption;
  private final Region node;

  PeopleForm(PeopleViewModel model) {
    this.model = model;
    perspective.getItems().addAll(FIRST_PERSPECTIVE, "operator", "security", "");
    perspective.setConverter(
        ChoiceConverter.as(each -> each.isEmpty() ? tr("other") : Perspectives.title(each)));
    perspective.setValue(FIRST_PERSPECTIVE);
    perspective.setAccessibleText(tr("Perspective"));
    perspective.setMinWidth(130);
    assumption = new AssumptionEntry(model);
    assumptions = new AssumptionLines(model, assumption::change);
    entry =
        new PersonEntry(
            name,
            role,
            perspective::getValue,
            perspective::setValue,
            new PersonEntry.People() {
              @Override
              public String add(String who, String task, String chosen) {
                model.addPerson(who, task, chosen);
                perspective.setValue(FIRST_PERSPECTIVE);
                added.say(who);
                return "";
              }

              @Override
              public String change(Person from, String who, String task, String perspective) {
                return model.changePerson(from, who, task, perspective);
              }
            });
    // Examples of roles are longer than examples of names.
    name.setPrefWidth(142);
    role.setPrefWidth(254);
    HBox who =
        Labels.row(
            8,
            Labels.growing(ContextForms.named(tr("Name or role"), name)),
            Labels.growing(ContextForms.named(tr("Responsibility"), role)));
    HBox speaking =
        Labels.row(
            8,
            ContextForms.named(tr("Perspective"), perspective),
            entry.keepButton(),
            entry.leaveButton());
    speaking.setAlignment(Pos.BOTTOM_LEFT);
    var personLine = new SideBySideOrStacked(who, speaking, who, LEAST_WHO);
    node =
        ContextForms.form(
            tr("People and assumptions"),
            tr("Roles are enough. Names are optional."),
            ContextForms.field(
                trc("those who talk", "People"),
                tr("Each person represents one perspective."),
                people),
            Labels.column(4, personLine, entry.trouble(), added),
            ContextForms.field(
                tr("Assumptions"),
                tr(
                    "Unverified statements, and the threats that would be more severe if the statements were false."),
                assumptions),
            assumption);
    Focus.begin(name);
    entry.keepIn(model.drafts().person(), model.drafts()::personChange);
    perspective.valueProperty().addListener((_, _, _) -> entry.perspectiveChosen());
    entry.begin(personLine, perspective, _ -> {});
  }

  @Override
  public void keepChanged() {
    entry.finish();
    assumption.finish();
  }

  @Override
  public boolean isChanging() {
    return entry.isChanging() || assumption.isChanging();
  }

  /// Resumes a change; a new entry is in its row anyway.
  void goOn(DraftForm form, String about) {
    if (form == DraftForm.PERSON_CHANGE) {
      entry.goOn(about);
    } else if (form == DraftForm.ASSUMPTION_CHANGE) {
      assumption.goOn(about);
    }
  }

  @Override
  public void left() {
    model.drafts().tell();
  }

  @Override
  public boolean takesAt(EventTarget field) {
    return assumption.hasInputAt(field) || (field instanceof Node node && entry.hasInputAt(node));
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(Profile profile) {
    entry.follow(profile.people());
    assumption.follow(profile.assumptions());
    people.getChildren().setAll(profile.people().stream().map(this::person).toList());
    assumptions.show(profile.assumptions());
    if (people.getChildren().isEmpty()) {
      people.getChildren().add(Labels.wrapped(tr("No people added yet."), "muted"));
    }
  }

  private Node person(Person person) {
    String perspective =
        person.perspective().isEmpty()
            ? ""
            : tr("perspective: %s", Perspectives.title(person.perspective()));
    String detail =
        Stream.of(person.role(), perspective)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(", "));
    var line =
        ContextLine.of(Feather.USER, person.name(), detail, () -> model.removePerson(person));
    return ContextLine.changing(
        line, tr("Edit person: %s", person.name()), () -> entry.change(person));
  }
}
