package org.soundings.ui.workshop.prepare;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Session;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.pack.WorkshopTemplate;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.form.PersonChange;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.workshop.Arising;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.Planner;

/// Who comes, what is asked, and how long each step may take.
public final class PrepareViewModel {

  /// How long a question takes that is added by hand, minutes.
  private static final int MINUTES = 10;

  private static final int FOUND = 6;

  /// All of it at one moment.
  ///
  /// @param day for which it is planned, later on which it was held; null where there is no meeting
  /// @param people everybody who is known, those first who come
  /// @param missing what should be said before it begins, one sentence each
  /// @param arising what the meeting before left; empty where that is nothing
  /// @param onlyPlanned whether nothing of it was held, so that it can be taken away
  public record Content(
      String id,
      @Nullable LocalDate day,
      String title,
      List<String> coming,
      List<Person> people,
      Plan plan,
      List<String> missing,
      Optional<Arising> arising,
      boolean onlyPlanned,
      boolean closed) {
    public Content {
      coming = List.copyOf(coming);
      people = List.copyOf(people);
      missing = List.copyOf(missing);
    }
  }

  private final ScreenContext context;
  private final Meeting meeting;
  private final PersonChange people;
  private final ReadOnlyObjectWrapper<Content> content;

  /// @param isVoting whether a round of votes is open, which knows its people by name
  public PrepareViewModel(ScreenContext context, Meeting meeting, BooleanSupplier isVoting) {
    this.context = context;
    this.meeting = meeting;
    people = new PersonChange(context, isVoting);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public Content content() {
    return content.get();
  }

  public void refresh() {
    content.set(read());
  }

  List<WorkshopTemplate> templates() {
    return meeting.library().workshops();
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

  /// Plans it anew from a template, whose words are kept as its source has them. What was gone
  /// through stays, and so does what the team put there itself; the rest of what was planned before
  /// can be brought back with undo.
  public void take(WorkshopTemplate template) {
    Assessment assessment = meeting.assessment();
    QuestionOrder order = QuestionOrder.of(meeting.library(), assessment);
    String own = content().id();
    List<Session> others = assessment.sessions().stream().filter(s -> !s.id().equals(own)).toList();
    WorkshopTemplate source = meeting.library().source().workshop(template.id()).orElse(template);
    Plan plan = Planner.plan(source, order, assessment, others);
    plan(tr("plan of a meeting"), before -> Planner.keeping(before, plan));
  }

  // The people.

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
    String task = role.strip();
    if (who.isEmpty()) {
      return "";
    }
    Optional<Person> known =
        content().people().stream().filter(person -> person.name().equals(who)).findFirst();
    String wrong = known.map(person -> say(person, task, perspective)).orElse("");
    if (!wrong.isEmpty()) {
      return wrong;
    }
    if (known.isEmpty()) {
      meeting
          .open()
          .workbench()
          .edit(
              tr("new person"),
              a ->
                  a.changing(
                      profile -> {
                        var people = new ArrayList<>(profile.people());
                        people.add(new Person(who, task, perspective));
                        return profile.withPeople(people);
                      }));
    }
    come(who, true);
    return "";
  }

  /// Says what somebody does who is known already, and whom they speak for, where it is not said
  /// yet; nothing else is said in its place.
  private String say(Person known, String task, String perspective) {
    if (!task.isEmpty() && !known.role().isEmpty() && !task.equals(known.role())) {
      return tr(
          "%s is known already: %s. Change that beside the name, or leave out what they do.",
          known.name(), known.role());
    }
    boolean isOther = !perspective.isEmpty() && !perspective.equals(known.perspective());
    if (isOther && !known.perspective().isEmpty()) {
      return tr(
          "%s is known already and speaks for: %s. Change that beside the name, or choose the same.",
          known.name(), Perspectives.title(known.perspective()));
    }
    String does = known.role().isEmpty() ? task : known.role();
    String speaksFor = known.perspective().isEmpty() ? perspective : known.perspective();
    return does.equals(known.role()) && speaksFor.equals(known.perspective())
        ? ""
        : change(known, known.name(), does, speaksFor);
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

  // The steps.

  /// Questions whose title or id holds some letters and that are not planned yet.
  List<Map.Entry<String, String>> find(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    List<String> planned = content().plan().questions();
    return QuestionOrder.questions(meeting.library(), meeting.assessment()).stream()
        .filter(q -> !planned.contains(q.id()))
        .filter(q -> q.title().toLowerCase(Locale.ROOT).contains(wanted) || q.id().contains(wanted))
        .limit(FOUND)
        .map(q -> Map.entry(q.id(), q.title()))
        .toList();
  }

  /// Puts a question after the last question.
  public void ask(String question) {
    plan(
        tr("question of a plan"),
        plan -> {
          int last = plan.steps().size();
          while (last > 0 && !plan.steps().get(last - 1).asks()) {
            last--;
          }
          int at = last == 0 ? plan.steps().size() : last;
          return plan.inserting(at, PlanStep.asking(question, MINUTES));
        });
  }

  /// Puts a step of the team's own before those with which a meeting is brought to its end.
  public void doAlso(String title) {
    if (!title.isBlank()) {
      plan(
          tr("step of a plan"),
          plan -> plan.inserting(Planner.end(plan), PlanStep.beside(title.strip(), 5)));
    }
  }

  /// Takes up what the meeting before left.
  public void takeUp(Arising.Way way) {
    switch (way) {
      case Arising.Way.Ask(var question) -> ask(question);
      case Arising.Way.Do(var step) -> doAlso(step);
    }
  }

  void longer(int at, int minutes) {
    plan(
        tr("time of a step"),
        plan -> {
          PlanStep step = plan.steps().get(at);
          return plan.with(at, step.withMinutes(step.minutes() + minutes));
        });
  }

  public void move(int at, int by) {
    plan(tr("order of a plan"), plan -> plan.moving(at, by));
  }

  public void remove(int at) {
    plan(tr("removal of a step"), plan -> plan.without(at));
  }

  private void plan(String name, java.util.function.UnaryOperator<Plan> change) {
    meeting.editWorkshop(name, w -> w.withPlan(change.apply(w.plan())));
    refresh();
  }

  /// Whether the room went on from a step without beginning it.
  public boolean passedOver(PlanStep step) {
    return meeting.passedOver(step);
  }

  public String title(PlanStep step) {
    return step.asks() ? meeting.questionTitle(step.question()) : meeting.stepTitle(step);
  }

  /// Why a question is asked now, one sentence; "" where the step asks none.
  String why(PlanStep step) {
    return meeting
        .question(step.question())
        .map(Question::id)
        .flatMap(id -> QuestionOrder.of(meeting.library(), meeting.assessment()).place(id))
        .map(QuestionOrder.Placed::whyNow)
        .orElse("");
  }

  private Content read() {
    List<Person> known = meeting.assessment().profile().people();
    return meeting
        .session()
        .map(session -> read(session, known))
        .orElse(
            new Content(
                "",
                null,
                "",
                List.of(),
                known,
                Plan.EMPTY,
                List.of(),
                Optional.empty(),
                false,
                false));
  }

  private Content read(Session session, List<Person> known) {
    List<String> coming = session.participants();
    var people = new ArrayList<>(known);
    coming.stream()
        .filter(name -> known.stream().noneMatch(person -> person.name().equals(name)))
        .forEach(name -> people.add(new Person(name, "", "")));
    Plan plan = session.workshop().plan();
    return new Content(
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
