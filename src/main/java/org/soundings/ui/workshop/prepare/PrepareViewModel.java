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
import org.soundings.workshop.Arising;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.Planner;

/// Who comes, what is asked, and how long each step may take.
public final class PrepareViewModel {

  private final ScreenContext context;
  private final Meeting meeting;
  private final PersonChange people;
  private final PlanSteps steps;
  private final ReadOnlyObjectWrapper<PrepareContent> content;

  /// @param isVoting whether a round of votes is open, which knows its people by name
  public PrepareViewModel(ScreenContext context, Meeting meeting, BooleanSupplier isVoting) {
    this.context = context;
    this.meeting = meeting;
    people = new PersonChange(context, isVoting);
    steps = new PlanSteps(meeting, this::refresh);
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

  /// The steps that are planned.
  public PlanSteps steps() {
    return steps;
  }

  public void typeTitle(String text) {
    meeting.type(tr("title of a meeting"), "title", s -> s.withTitle(text.strip()));
    refresh();
  }

  /// Says on which day it is, or was.
  public void day(LocalDate day) {
    meeting.type(tr("day of a meeting"), "day", s -> s.withDate(day));
    refresh();
  }

  public LocalDate today() {
    return meeting.today();
  }

  public void come(String name, boolean comes) {
    meeting.edit(
        comes ? tr("somebody who comes") : tr("somebody who does not come"),
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

  /// Who is named somewhere and does not come yet.
  List<String> others() {
    List<String> coming = content().coming();
    return meeting.everybody().names().stream().filter(name -> !coming.contains(name)).toList();
  }

  /// Whether everybody who is known comes, or nobody of them any more.
  public void everybodyComes(boolean comes) {
    List<String> names = content().people().stream().map(Person::name).distinct().toList();
    meeting.edit(
        comes ? tr("everybody who comes") : tr("nobody who comes"),
        session -> session.withParticipants(comes ? names : List.of()));
    refresh();
  }

  /// Adds somebody who comes, and keeps them among the people of the assessment. Of somebody who is
  /// among them it is added what they do, where that is not said yet.
  ///
  /// @param role what they do, or ""
  /// @param perspective whom they speak for, or ""
  /// @return why it cannot be, one sentence; "" where it was done
  public String add(String name, String role, String perspective) {
    String who = name.strip();
    if (who.isEmpty()) {
      return "";
    }
    Optional<Person> known =
        content().people().stream().filter(person -> person.name().equals(who)).findFirst();
    if (known.isPresent()) {
      var said = new AddedToKnown(known.get(), role.strip(), perspective);
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
    meeting
        .open()
        .workbench()
        .edit(
            tr("new person"),
            a ->
                a.changing(
                    profile -> {
                      var people = new ArrayList<>(profile.people());
                      people.add(added);
                      return profile.withPeople(people);
                    }));
  }

  /// Says otherwise who somebody is; all that is theirs stays theirs.
  ///
  /// @return why it cannot be, one sentence; "" where it was changed
  public String change(Person from, String name, String role, String perspective) {
    String wrong = people.change(from, name, role, perspective);
    refresh();
    return wrong;
  }

  /// Where it is kept how somebody is to be changed.
  ///
  /// @param name as they are called now
  FormDrafts.Slot changeBegun(String name) {
    return DraftForm.PERSON_CHANGE.slot(context, name);
  }

  private PrepareContent read() {
    List<Person> known = meeting.assessment().profile().people();
    return meeting
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
        Arising.of(meeting),
        session.isOnlyPlanned(),
        meeting.isClosed());
  }

  private List<String> missing(Session session, List<Person> known) {
    if (session.participants().isEmpty()) {
      return List.of(tr("Say who comes; then you see which perspective is missing."));
    }
    return Planner.missing(
            session.workshop().plan(), meeting.library(), known, session.participants())
        .stream()
        .map(
            role ->
                tr(
                    "Nobody speaks for %s. Invite somebody, or say who stands in.",
                    Perspectives.title(role)))
        .toList();
  }
}
