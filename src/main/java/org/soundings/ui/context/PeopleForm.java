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
import org.soundings.ui.control.layout.Turning;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.form.PersonEntry;

/// Who takes part, and what is taken for true.
final class PeopleForm implements StepForm {

  /// Whom everybody new is taken to speak for, until it is said otherwise.
  private static final String FIRST_LANE = "developer";

  /// The room in which the examples of who they are and what they do are read in whole, pixels.
  private static final double LEAST_WHO = 400;

  private final PeopleViewModel model;
  private final VBox people = new VBox(4);
  private final AssumptionLines assumptions;
  private final Field name = new Field(tr("Name or role"), tr("a name, or a role"));
  private final Field role =
      new Field(tr("What they do"), Prompted.example(tr("owns clusters and node pools")));
  private final ComboBox<String> lane = DropDownKeys.bySpace(new ComboBox<>());
  private final PersonEntry entry;
  private final AddedLine added = new AddedLine(name, role);
  private final AssumptionEntry assumption;
  private final Region node;

  PeopleForm(PeopleViewModel model) {
    this.model = model;
    lane.getItems().addAll(FIRST_LANE, "operator", "security", "");
    lane.setConverter(
        ChoiceConverter.as(each -> each.isEmpty() ? tr("others") : Perspectives.title(each)));
    lane.setValue(FIRST_LANE);
    lane.setAccessibleText(tr("The lane they speak in"));
    lane.setMinWidth(130);
    assumption = new AssumptionEntry(model);
    assumptions = new AssumptionLines(model, assumption::change);
    entry =
        new PersonEntry(
            name,
            role,
            lane::getValue,
            lane::setValue,
            new PersonEntry.People() {
              @Override
              public String add(String who, String task, String perspective) {
                model.addPerson(who, task, perspective);
                lane.setValue(FIRST_LANE);
                added.say(who);
                return "";
              }

              @Override
              public String change(Person from, String who, String task, String perspective) {
                return model.changePerson(from, who, task, perspective);
              }
            });
    // Examples of what people do are longer than those of what they are called.
    name.setPrefWidth(142);
    role.setPrefWidth(254);
    HBox who =
        Labels.row(
            8,
            Labels.growing(ContextForms.named(tr("Name or role"), name)),
            Labels.growing(ContextForms.named(tr("What they do"), role)));
    HBox speaking =
        Labels.row(
            8, ContextForms.named(tr("Lane"), lane), entry.keepButton(), entry.leaveButton());
    speaking.setAlignment(Pos.BOTTOM_LEFT);
    var personLine = new Turning(who, speaking, who, LEAST_WHO);
    node =
        ContextForms.form(
            tr("Who is talking, and what do you take for true?"),
            tr("Names only if you want to keep them; roles are enough."),
            ContextForms.field(
                trc("those who talk", "People"),
                tr("The lane is the perspective they speak from."),
                people),
            Labels.column(4, personLine, entry.trouble(), added),
            ContextForms.field(
                tr("Assumptions"),
                tr("What nobody checks now, and which threats would be worse if it were not true."),
                assumptions),
            assumption);
    Focus.begin(name);
    entry.keepIn(model.begun().person(), model.begun()::personChange);
    lane.valueProperty().addListener((_, _, _) -> entry.laneChosen());
    entry.begin(personLine, lane, _ -> {});
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

  /// Goes on with what was begun to be changed; what is new stands in its line anyway.
  void goOn(DraftForm form, String about) {
    if (form == DraftForm.PERSON_CHANGE) {
      entry.goOn(about);
    } else if (form == DraftForm.ASSUMPTION_CHANGE) {
      assumption.goOn(about);
    }
  }

  @Override
  public void left() {
    model.begun().tell();
  }

  @Override
  public boolean takesAt(EventTarget field) {
    return assumption.isBegunAt(field) || (field instanceof Node node && entry.isBegunAt(node));
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
      people.getChildren().add(Labels.wrapped(tr("Nobody is named yet."), "muted"));
    }
  }

  private Node person(Person person) {
    String lane =
        person.perspective().isEmpty()
            ? ""
            : tr("speaks as %s", Perspectives.title(person.perspective()));
    String detail =
        Stream.of(person.role(), lane)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(", "));
    var line =
        ContextLine.of(Feather.USER, person.name(), detail, () -> model.removePerson(person));
    return ContextLine.changing(
        line, tr("Change who this is: %s", person.name()), () -> entry.change(person));
  }
}
