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

/// One session.
///
/// @param id the day on which it was created, with `-2` and so on for further sessions of that day;
///   it does not change when the session is moved to another day
/// @param date the planned day, later the day on which it was run
/// @param minutes its length; 0 if not recorded
/// @param participants names as in [Person]
/// @param questions ids of the questions that were discussed
/// @param notes Markdown
/// @param workshop the agenda and the results, if it was run with the program
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

  /// A session with notes only.
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

  /// The first unused id for a day.
  public static String newId(LocalDate day, List<Session> sessions) {
    return newId(day, sessions.stream().map(Session::id).collect(Collectors.toSet()));
  }

  /// The first id for a day that is not taken.
  public static String newId(LocalDate day, Set<String> taken) {
    String id = day.toString();
    for (int number = 2; taken.contains(id); number++) {
      id = day + "-" + number;
    }
    return id;
  }

  /// Hours times participants. A participant who left early counts until then.
  public double personHours() {
    return participants.stream().mapToInt(this::minutesOf).sum() / 60.0;
  }

  private int minutesOf(String participant) {
    Optional<Workshop.Departure> left = workshop.departure(participant);
    return left.map(departure -> Math.min(minutes, departure.afterMinutes())).orElse(minutes);
  }

  /// Whether it is over, because it was closed, or its length was recorded without an agenda.
  public boolean wasHeld() {
    return workshop.ended() != null || (workshop.plan().isEmpty() && minutes > 0);
  }

  /// Whether nothing has happened in it yet: no time was spent, and no text, vote or result exists.
  /// A mark that a person has finished an empty silent round does not count.
  public boolean isOnlyPlanned() {
    return !isUnderWay() && minutes == 0 && questions.isEmpty() && notes.isBlank();
  }

  /// Whether it has started, even if no timer ran: there is a vote, a text, a result or a finished
  /// agenda item.
  public boolean isUnderWay() {
    return !workshop.withPlan(Plan.EMPTY).withoutUnwritten().equals(Workshop.NONE)
        || workshop.plan().steps().stream()
            .anyMatch(step -> !step.course().equals(PlanStep.Course.AHEAD));
  }

  /// Whether it took place, at least in part. For a session that was not run with the program, its
  /// notes decide.
  public boolean tookPlace() {
    return workshop.started() != null
        || workshop.ended() != null
        || minutes > 0
        || !questions.isEmpty()
        || (workshop.plan().isEmpty() && !notes.isBlank());
  }

  /// Whether the team talked, wrote or voted at the question of an agenda item.
  private boolean spokeOf(PlanStep step) {
    return questions.contains(step.question())
        || step.took() > 0
        || workshop.silentOn(step.question()).filter(round -> !round.notes().isEmpty()).isPresent()
        || workshop.estimateOf(new VoteSubject.RatingOf(step.question())).isPresent();
  }

  /// Whether the team skipped a question, without talk, text or vote.
  public boolean passedOver(PlanStep step) {
    return step.asks() && step.done() && !spokeOf(step);
  }

  /// Whether the team skipped an agenda item, or left it within a minute. If no timer ever ran in a
  /// session, this is not known for an item without a question.
  public boolean neverBegan(PlanStep step) {
    if (!step.done() || step.took() > 0) {
      return false;
    }
    return step.asks() ? !spokeOf(step) : isTimed() && step.course().spoke().isEmpty();
  }

  private boolean isTimed() {
    return workshop.started() != null || workshop.plan().seconds() > 0;
  }

  /// Whether an agenda item was not reached: without talk, vote or time. If no timer ever ran in a
  /// session, this is not known for the last item if it has no question.
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

  /// Ids of the questions that were discussed or at least displayed.
  public List<String> opened() {
    Stream<String> looked =
        workshop.plan().steps().stream()
            .filter(step -> step.asks() && !neverReached(step) && !passedOver(step))
            .map(PlanStep::question);
    return Stream.concat(questions.stream(), looked).distinct().toList();
  }

  /// The participants who have not left.
  public List<String> present() {
    return participants.stream().filter(who -> workshop.departure(who).isEmpty()).toList();
  }

  /// Records the time of an agenda item. The session gets longer by the same time, even if its
  /// length was entered by hand. A question with at least one whole minute counts as discussed,
  /// even if its item is never finished.
  public Session timing(Plan.StepId step, UnaryOperator<PlanStep> change) {
    Session changed = lasting(step, change);
    Plan plan = changed.workshop.plan();
    OptionalInt at = plan.place(step);
    boolean isMinute = at.isPresent() && plan.steps().get(at.getAsInt()).took() > 0;
    return isMinute ? changed.talkingAbout(step.question()) : changed;
  }

  /// Corrects the time of an agenda item.
  ///
  /// @param moment the end of the item, if its timer never ran
  public Session correcting(Plan.StepId step, int stepMinutes, Instant moment) {
    return lasting(step, each -> each.taking(stepMinutes * 60, moment));
  }

  /// Changes the time of an agenda item. The length of the session changes by the same amount, so
  /// its time outside the items stays.
  private Session lasting(Plan.StepId step, UnaryOperator<PlanStep> change) {
    Session changed = planning(plan -> plan.changing(step, change));
    int longer = changed.workshop.plan().took() - workshop.plan().took();
    return changed.withMinutes(Math.max(0, minutes + longer));
  }

  /// Marks an agenda item as done. Its question counts as discussed if a participant spoke there. A
  /// card that is still held there is skipped.
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

  /// Changes the agenda.
  public Session planning(UnaryOperator<Plan> change) {
    return withWorkshop(workshop.withPlan(change.apply(workshop.plan())));
  }

  /// Records that a question was discussed.
  ///
  /// @param question its id; "" for an item without a question
  public Session talkingAbout(String question) {
    if (question.isEmpty() || questions.contains(question)) {
      return this;
    }
    var more = new ArrayList<>(questions);
    more.add(question);
    return new Session(id, date, title, minutes, participants, more, notes, workshop);
  }

  /// Changes the results.
  public Session changing(UnaryOperator<Workshop> change) {
    return withWorkshop(change.apply(workshop));
  }
}
