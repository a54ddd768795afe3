package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.pack.Perspectives;
import org.soundings.ui.control.focus.DropDownKeys;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.ChoiceConverter;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Picker;
import org.soundings.ui.control.layout.Turning;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.form.PersonEntry;

/// Who takes part, and what is taken for true.
final class PeopleForm implements ContextView.Form {

  private static final Insets INDENT = new Insets(0, 0, 0, 24);

  /// Whom everybody new is taken to speak for, until it is said otherwise.
  private static final String FIRST_LANE = "developer";

  /// The room in which the examples of who they are and what they do are read in whole, pixels.
  private static final double LEAST_WHO = 400;

  private final PeopleViewModel model;
  private final VBox people = new VBox(4);
  private final VBox assumptions = new VBox(4);
  private final Field name = new Field(tr("Name or role"), tr("a name, or a role"));
  private final Field role =
      new Field(tr("What they do"), Prompted.example(tr("owns clusters and node pools")));
  private final ComboBox<String> lane = DropDownKeys.bySpace(new ComboBox<>());
  private final PersonEntry entry;
  private final AddedLine added = new AddedLine(name, role);
  private final AssumptionEntry assumption;
  private final Region node;

  /// The assumption for which threats are looked for, "" for none.
  private String addingTo = "";

  PeopleForm(PeopleViewModel model) {
    this.model = model;
    lane.getItems().addAll(FIRST_LANE, "operator", "security", "");
    lane.setConverter(
        ChoiceConverter.as(each -> each.isEmpty() ? tr("others") : Perspectives.title(each)));
    lane.setValue(FIRST_LANE);
    lane.setAccessibleText(tr("The lane they speak in"));
    lane.setMinWidth(130);
    assumption = new AssumptionEntry(model);
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
        row(
            Labels.growing(ContextForms.named(tr("Name or role"), name)),
            Labels.growing(ContextForms.named(tr("What they do"), role)));
    HBox speaking =
        row(ContextForms.named(tr("Lane"), lane), entry.keepButton(), entry.leaveButton());
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
    assumptions.getChildren().setAll(profile.assumptions().stream().map(this::line).toList());
    if (people.getChildren().isEmpty()) {
      people.getChildren().add(Labels.wrapped(tr("Nobody is named yet."), "muted"));
    }
    if (assumptions.getChildren().isEmpty()) {
      assumptions.getChildren().add(Labels.wrapped(tr("None written down yet."), "muted"));
    }
  }

  private static HBox row(Node... nodes) {
    return Labels.row(8, nodes);
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
    var line = line(Feather.USER, person.name(), detail, () -> model.removePerson(person));
    return changing(line, tr("Change who this is: %s", person.name()), () -> entry.change(person));
  }

  /// Puts the button by which it is changed before the one that takes it away.
  private static HBox changing(HBox line, String name, Runnable change) {
    Node pencil = Editing.only(Labels.iconButton(Feather.EDIT_2, name, change));
    line.getChildren().add(line.getChildren().size() - 1, pencil);
    return line;
  }

  private Node line(Assumption assumed) {
    String detail =
        assumed.confirmedBy().isEmpty()
            ? tr("nobody has confirmed it")
            : tr("confirmed by %s", assumed.confirmedBy());
    var lines =
        Labels.column(
            0,
            changing(
                line(
                    Feather.HELP_CIRCLE,
                    assumed.text(),
                    detail,
                    () -> model.removeAssumption(assumed)),
                tr("Change or confirm: %s", assumed.text()),
                () -> assumption.change(assumed)));
    assumed.threats().forEach(threat -> lines.getChildren().add(threat(assumed, threat)));
    lines.getChildren().add(adding(assumed));
    return lines;
  }

  private Node threat(Assumption assumed, ThreatId threat) {
    String words = model.threatTitle(threat);
    var open = Labels.button(words, () -> model.open(threat), "link");
    open.setMinWidth(0);
    var row =
        row(
            Labels.icon(Feather.CROSSHAIR, "muted"),
            open,
            Editing.only(
                Labels.iconButton(
                    Feather.X,
                    tr("No longer bears on: %s", words),
                    () -> unlink(assumed, threat))));
    row.setPadding(INDENT);
    return row;
  }

  /// Makes room for looking for a threat once somebody wants to add one, and for the next.
  private Node adding(Assumption assumed) {
    var place = new StackPane();
    place.setPadding(INDENT);
    place.setAlignment(Pos.CENTER_LEFT);
    var add =
        Labels.button(
            tr("Add a threat"),
            Feather.PLUS,
            () -> {
              addingTo = assumed.text();
              Picker picker = threats(assumed);
              place.getChildren().setAll(picker);
              picker.begin();
            },
            "link",
            "small-link");
    add.setAccessibleText(tr("Add a threat that would be worse without: %s", assumed.text()));
    place
        .getChildren()
        .add(assumed.text().equals(addingTo) ? threats(assumed) : Focus.begin(Editing.only(add)));
    return place;
  }

  /// Finds the threats that would be worse if it were not true.
  private Picker threats(Assumption assumed) {
    return new Picker(
            tr("Add a threat that would be worse without: %s", assumed.text()),
            tr("Which threat would be worse without it? Type a few letters"),
            letters -> model.threats(assumed, letters),
            threat -> link(assumed, ThreatId.parse(threat)))
        .beginning();
  }

  /// Links a threat, with the focus where the next one is looked for.
  private void link(Assumption assumed, ThreatId threat) {
    int at = model.assumptions().indexOf(assumed);
    model.bearsOn(assumed, threat, true);
    Focus.first(lines(at)).ifPresent(Node::requestFocus);
  }

  /// Takes a link away, with the focus in the same assumption, where no key is written.
  private void unlink(Assumption assumed, ThreatId threat) {
    int at = model.assumptions().indexOf(assumed);
    model.bearsOn(assumed, threat, false);
    Focus.firstButText(lines(at)).ifPresent(Node::requestFocus);
  }

  private Parent lines(int at) {
    return (Parent) assumptions.getChildren().get(at);
  }

  private static HBox line(Ikon icon, String title, String detail, Runnable remove) {
    return row(
        Labels.icon(icon, "muted"),
        Labels.growing(Labels.wrapped(title)),
        Labels.whole(detail, "meta"),
        Editing.only(Labels.iconButton(Feather.X, tr("Take away: %s", title), remove)));
  }
}
