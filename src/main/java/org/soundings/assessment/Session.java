package org.soundings.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Withers;

/// One meeting.
///
/// @param id the day on which it was first written down, with `-2` and so on for further meetings
///   of that day; it stays when the meeting is put off
/// @param date the day for which it is planned, later the one on which it was held
/// @param minutes how long it took; 0 where nobody noted it
/// @param participants names as in [Person]
/// @param questions ids of the questions talked about
/// @param notes Markdown
/// @param workshop what was planned and what came of it, where it was held with the program
@Withers
public record Session(
    String id,
    LocalDate date,
    String title,
    int minutes,
    List<String> participants,
    List<String> questions,
    String notes,
    Workshop workshop)
    implements SessionBuilder.With {

  /// A meeting of which only notes were taken.
  public Session(
      String id,
      LocalDate date,
      String title,
      int minutes,
      List<String> participants,
      List<String> questions,
      String notes) {
    this(id, date, title, minutes, participants, questions, notes, Workshop.NONE);
  }

  public Session {
    if (!id.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?")) {
      throw new IllegalArgumentException("not a session id: " + id);
    }
    participants = List.copyOf(participants);
    questions = List.copyOf(questions);
  }

  /// The first unused id of a day.
  public static String newId(LocalDate day, List<Session> sessions) {
    return newId(day, sessions.stream().map(Session::id).collect(Collectors.toSet()));
  }

  /// The first id of a day that is not taken.
  public static String newId(LocalDate day, Set<String> taken) {
    String id = day.toString();
    for (int number = 2; taken.contains(id); number++) {
      id = day + "-" + number;
    }
    return id;
  }

  /// Minutes times people, in hours; who left early counts for the time they were there.
  public double personHours() {
    return participants.stream().mapToInt(this::minutesOf).sum() / 60.0;
  }

  private int minutesOf(String participant) {
    Optional<Workshop.Departure> left = workshop.departure(participant);
    return left.map(departure -> Math.min(minutes, departure.after())).orElse(minutes);
  }

  /// Whether it is over: somebody closed it, or noted how long it took without a plan.
  public boolean wasHeld() {
    return workshop.ended() != null || (workshop.plan().isEmpty() && minutes > 0);
  }

  /// Whether nothing of it was held yet: no time passed, nobody wrote or voted, nothing was kept.
  /// Who has finished in a round to which nobody wrote says nothing of the meeting.
  public boolean isOnlyPlanned() {
    return !isUnderWay() && minutes == 0 && questions.isEmpty() && notes.isBlank();
  }

  /// Whether the room is or was at it, also where the time was never started: somebody voted, wrote
  /// or went on to another step, or something was kept.
  public boolean isUnderWay() {
    return !workshop.withPlan(Plan.EMPTY).withoutUnwritten().equals(Workshop.NONE)
        || workshop.plan().steps().stream()
            .anyMatch(step -> !step.course().equals(PlanStep.Course.AHEAD));
  }

  /// Whether it took place, at least in part; else it is only planned. Of one that was not held
  /// with the program, what was noted of it tells.
  public boolean tookPlace() {
    return workshop.begun() != null
        || workshop.ended() != null
        || minutes > 0
        || !questions.isEmpty()
        || (workshop.plan().isEmpty() && !notes.isBlank());
  }

  /// Whether the room talked, wrote or voted at the question of a step.
  private boolean spokeOf(PlanStep step) {
    return questions.contains(step.question())
        || step.took() > 0
        || workshop.silentOn(step.question()).filter(round -> !round.notes().isEmpty()).isPresent()
        || workshop.estimateOf(new VoteSubject.StandingOf(step.question())).isPresent();
  }

  /// Whether the room went on from a question at which it had not talked, written or voted.
  public boolean passedOver(PlanStep step) {
    return step.asks() && step.done() && !spokeOf(step);
  }

  /// Whether the room went on from a step that it never began, or left again before it counted a
  /// minute. Where no time ever ran at a meeting, nobody knows that of a step that asks nothing.
  public boolean neverBegan(PlanStep step) {
    if (!step.done() || step.took() > 0) {
      return false;
    }
    return step.asks() ? !spokeOf(step) : isTimed() && step.course().spoke().isEmpty();
  }

  private boolean isTimed() {
    return workshop.begun() != null || workshop.plan().seconds() > 0;
  }

  /// Whether nobody came to a step: nobody talked or voted there, and no time was spent on it.
  /// Where no time ever ran at a meeting, nobody knows whether the step at which it ended was begun
  /// that asks nothing.
  public boolean neverReached(PlanStep step) {
    if (step.done() || spokeOf(step) || step.seconds() > 0) {
      return false;
    }
    return step.asks() || step.course().spoke().isEmpty() && (isTimed() || !isNext(step));
  }

  private boolean isNext(PlanStep step) {
    Plan plan = workshop.plan();
    OptionalInt next = plan.next();
    return next.isPresent() && plan.steps().get(next.getAsInt()).equals(step);
  }

  /// Ids of the questions that were talked about, and of those that were looked at for a moment.
  public List<String> opened() {
    Stream<String> looked =
        workshop.plan().steps().stream()
            .filter(step -> step.asks() && !neverReached(step) && !passedOver(step))
            .map(PlanStep::question);
    return Stream.concat(questions.stream(), looked).distinct().toList();
  }

  /// Who is still there.
  public List<String> present() {
    return participants.stream().filter(who -> workshop.departure(who).isEmpty()).toList();
  }

  /// Notes the time of a step; the meeting is as much longer, whatever somebody said about its
  /// length. A question that has a minute, as minutes are said everywhere, was talked about, also
  /// where its step is never finished.
  public Session timing(Plan.StepId step, UnaryOperator<PlanStep> change) {
    Session changed = lasting(step, change);
    Plan plan = changed.workshop.plan();
    OptionalInt at = plan.place(step);
    boolean isMinute = at.isPresent() && plan.steps().get(at.getAsInt()).took() > 0;
    return isMinute ? changed.talkingAbout(step.question()) : changed;
  }

  /// Says how long a step really took.
  ///
  /// @param moment when the step ended, if its time never ran
  public Session correcting(Plan.StepId step, int stepMinutes, Instant moment) {
    return lasting(step, each -> each.taking(stepMinutes * 60, moment));
  }

  /// Changes the time of a step. The length of the meeting changes by as much; what it took beside
  /// its steps stays.
  private Session lasting(Plan.StepId step, UnaryOperator<PlanStep> change) {
    Session changed = planning(plan -> plan.changing(step, change));
    int longer = changed.workshop.plan().took() - workshop.plan().took();
    return changed.withMinutes(Math.max(0, minutes + longer));
  }

  /// Notes that a step is done. The question that it asks joins those that were talked about where
  /// somebody spoke there; going on from it says nothing. A card that is still held there is passed
  /// on.
  public Session finishing(Plan.StepId step) {
    Session done = planning(plan -> plan.changing(step, each -> each.done(true)));
    Plan plan = done.workshop.plan();
    OptionalInt at = plan.place(step);
    if (at.isEmpty()) {
      return done;
    }
    PlanStep finished = plan.steps().get(at.getAsInt());
    Session changed = done.changing(w -> w.passingCardsAt(finished.question()));
    return finished.course().spoke().isEmpty()
        ? changed
        : changed.talkingAbout(finished.question());
  }

  /// Changes what it goes through.
  public Session planning(UnaryOperator<Plan> change) {
    return withWorkshop(workshop.withPlan(change.apply(workshop.plan())));
  }

  /// Notes that a question was talked about.
  ///
  /// @param question its id; "" where nothing is asked
  public Session talkingAbout(String question) {
    if (question.isEmpty() || questions.contains(question)) {
      return this;
    }
    var more = new ArrayList<>(questions);
    more.add(question);
    return new Session(id, date, title, minutes, participants, more, notes, workshop);
  }

  /// Changes what came of it.
  public Session changing(UnaryOperator<Workshop> change) {
    return withWorkshop(change.apply(workshop));
  }
}
