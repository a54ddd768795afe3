package org.soundings.ui.workshop.prepare;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.Session;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.Plan;
import org.soundings.pack.Perspectives;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.form.PersonChange;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.workshop.CarriedOverItems;
import org.soundings.workshop.Planner;
import org.soundings.workshop.RunningSession;

/// The participants, the agenda, and the minutes of each item.
public final class PrepareViewModel {

  private final ScreenContext context;
  private final RunningSession running;
  private final PersonChange people;
  private final PlanSteps steps;
  private final ReadOnlyObjectWrapper<PrepareContent> content;

  /// @param isVoting whether a voting round is open, which refers to participants by name
  public PrepareViewModel(ScreenContext context, RunningSession running, BooleanSupplier isVoting) {
    this.context = context;
    this.running = running;
    people = new PersonChange(context, isVoting);
    steps = new PlanSteps(running, this::refresh);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<PrepareContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public PrepareContent content() {
    return content.get();
  }

  public void refresh() {
    content.set(read());
  }

  /// The agenda.
  public PlanSteps steps() {
    return steps;
  }

  public void typeTitle(String text) {
    running.type(tr("session title changed"), "title", s -> s.withTitle(text.strip()));
    refresh();
  }

  /// Sets the day of the session.
  public void day(LocalDate day) {
    running.type(tr("session date changed"), "day", s -> s.withDate(day));
    refresh();
  }

  public LocalDate today() {
    return running.today();
  }

  public void come(String name, boolean comes) {
    running.edit(
        comes ? tr("participant added") : tr("participant removed"),
        session -> {
          var names = new ArrayList<>(session.participants());
          names.remove(name);
          if (comes) {
            names.add(name);
          }
          return session.withParticipants(names);
        });
    refresh();
  }

  /// People who are named in the assessment and do not participate yet.
  List<String> others() {
    List<String> coming = content().coming();
    return running.everybody().names().stream().filter(name -> !coming.contains(name)).toList();
  }

  /// Sets whether all known people participate, or none of them.
  public void everybodyComes(boolean comes) {
    List<String> names = content().people().stream().map(Person::name).distinct().toList();
    running.edit(
        comes ? tr("all participants added") : tr("all participants removed"),
        session -> session.withParticipants(comes ? names : List.of()));
    refresh();
  }

  /// Adds a participant, who also becomes one of the people of the assessment. For a known person
  /// it adds the role if that is missing.
  ///
  /// @param role their role, or ""
  /// @param perspective their perspective, or ""
  /// @return why it is not possible, as one sentence; "" if it was done
  public String add(String name, String role, String perspective) {
    String who = name.strip();
    if (who.isEmpty()) {
      return "";
    }
    Optional<Person> known =
        content().people().stream().filter(person -> person.name().equals(who)).findFirst();
    if (known.isPresent()) {
      var said = new AddedPersonData(known.get(), role.strip(), perspective);
      String wrong = said.contradiction();
      if (!wrong.isEmpty()) {
        return wrong;
      }
      wrong = said.addsNothing() ? "" : change(known.get(), who, said.role(), said.perspective());
      if (!wrong.isEmpty()) {
        return wrong;
      }
    } else {
      keep(new Person(who, role.strip(), perspective));
    }
    come(who, true);
    return "";
  }

  private void keep(Person added) {
    running
        .open()
        .workbench()
        .edit(
            tr("person added"),
            a ->
                a.changing(
                    profile -> {
                      var people = new ArrayList<>(profile.people());
                      people.add(added);
                      return profile.withPeople(people);
                    }));
  }

  /// Changes the data of a person; everything assigned to them stays assigned.
  ///
  /// @return why it is not possible, as one sentence; "" if it was changed
  public String change(Person from, String name, String role, String perspective) {
    String wrong = people.change(from, name, role, perspective);
    refresh();
    return wrong;
  }

  /// The draft of a change of a person.
  ///
  /// @param name the current name of the person
  FormDrafts.Slot changeDraft(String name) {
    return DraftForm.PERSON_CHANGE.slot(context, name);
  }

  private PrepareContent read() {
    List<Person> known = running.assessment().profile().people();
    return running
        .session()
        .map(session -> read(session, known))
        .orElseGet(() -> PrepareContent.none(known));
  }

  private PrepareContent read(Session session, List<Person> known) {
    List<String> coming = session.participants();
    var people = new ArrayList<>(known);
    coming.stream()
        .filter(name -> known.stream().noneMatch(person -> person.name().equals(name)))
        .forEach(name -> people.add(new Person(name, "", "")));
    Plan plan = session.workshop().plan();
    return new PrepareContent(
        session.id(),
        session.date(),
        session.title(),
        coming,
        people,
        plan,
        missing(session, known),
        CarriedOverItems.of(running),
        session.isOnlyPlanned(),
        running.isClosed());
  }

  private List<String> missing(Session session, List<Person> known) {
    if (session.participants().isEmpty()) {
      return List.of(tr("Add participants to see which perspectives are missing."));
    }
    return Planner.missing(
            session.workshop().plan(), running.library(), known, session.participants())
        .stream()
        .map(
            role ->
                tr(
                    "No participant has this perspective: %s. Invite someone, or assign a substitute.",
                    Perspectives.title(role)))
        .toList();
  }
}
