package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;

/// The current step of a session, and its time.
///
/// A step has a begin and an end. While its time runs, it took from its begin until now, and the
/// end follows each minute, so that a program that ends loses no more. After a pause the begin
/// moves on by the length of the pause. Minutes that were counted wrong, such as those of a laptop
/// that slept, are corrected when the session is closed.
///
/// The step is held by what it is and not by its place, because steps are inserted before it, moved
/// and removed while its time runs. What passed is a fact: no undo takes back a minute, nor that a
/// person spoke.
public final class AgendaTimer {

  /// How much time is given at once, minutes.
  static final int MORE = 2;

  /// How much time passes before the end follows, seconds.
  private static final int PART = 60;

  /// A step of one session.
  ///
  /// @param meeting id of the session
  public record Here(String meeting, Plan.StepId step) {}

  private final Meeting meeting;
  private @Nullable Here here;

  /// Since when the time runs without a pause, also over several steps; null while it stands.
  private @Nullable Instant started;

  /// The plan in which the step was found last.
  private Plan known = Plan.EMPTY;

  public AgendaTimer(Meeting meeting) {
    this.meeting = meeting;
    goOn();
  }

  private Plan plan() {
    return meeting.workshop().plan();
  }

  public String meetingId() {
    return meeting.session().map(Session::id).orElse("");
  }

  /// The step; empty if all are done or there is none.
  public Optional<Here> here() {
    return Optional.ofNullable(here).filter(_ -> place().isPresent());
  }

  private OptionalInt place() {
    Here now = here;
    return now == null || !now.meeting().equals(meetingId())
        ? OptionalInt.empty()
        : plan().place(now.step());
  }

  /// Goes with the step after the plan has changed. A step that cannot be told from another one is
  /// let go: no other step gets its time.
  private void follow() {
    Plan now = plan();
    Here was = here;
    if (was != null && was.meeting().equals(meetingId()) && !now.equals(known)) {
      here =
          known.following(was.step(), now).map(step -> new Here(was.meeting(), step)).orElse(null);
      known = now;
    }
  }

  /// Place of the step, from 0; behind the last one if all are done, -1 if there is none.
  public int at() {
    Plan plan = plan();
    return place().orElse(plan.isEmpty() ? -1 : plan.steps().size());
  }

  public Optional<PlanStep> current() {
    OptionalInt place = place();
    return place.isPresent() ? Optional.of(plan().steps().get(place.getAsInt())) : Optional.empty();
  }

  /// Looks again at the assessment. The time that runs goes on. It stops if the session was closed,
  /// by a redo for example, and if the step is gone or another session is the current one.
  public void refresh() {
    follow();
    if (meeting.isClosed() && isRunning()) {
      stop();
    } else if (current().isEmpty()) {
      goOn();
    }
  }

  /// Goes to where the session was left: the first step that is not done.
  private void goOn() {
    started = null;
    turnTo(plan().next().orElse(plan().steps().size()));
  }

  private void turnTo(int to) {
    Plan plan = plan();
    known = plan;
    here = to < plan.steps().size() ? new Here(meetingId(), plan.id(to)) : null;
    if (started != null) {
      resume();
    }
  }

  /// Finishes the step and begins the next one.
  public void next() {
    keep();
    withStep(
        step -> {
          int to = at() + 1;
          meeting.edit(tr("next step"), session -> session.finishing(step));
          turnTo(to);
        });
  }

  /// Goes to any step; what was spent on this one is kept.
  public void go(int to) {
    keep();
    turnTo(to);
  }

  public boolean isRunning() {
    return started != null && current().isPresent();
  }

  /// Since when the time runs without a pause, also over several steps; empty while it stands.
  public Optional<Instant> runningSince() {
    return Optional.ofNullable(started).filter(_ -> isRunning());
  }

  /// Starts the time, or stops it for a while.
  public void startOrPause() {
    if (isRunning()) {
      stop();
    } else if (current().isPresent() && !meeting.isClosed()) {
      Instant now = meeting.now();
      started = now;
      if (meeting.workshop().begun() == null) {
        meeting.holdToday();
      }
      meeting.note(session -> session.changing(w -> w.beginning(now)));
      resume();
    }
  }

  /// Stops the time and keeps what was spent so far.
  public void stop() {
    keep();
    started = null;
  }

  private void resume() {
    Instant now = meeting.now();
    time(step -> step.resuming(now));
  }

  /// Keeps the time that was spent so far; it goes on if it runs.
  public void keep() {
    if (isRunning()) {
      Instant now = meeting.now();
      time(step -> step.runningUntil(now));
    }
  }

  /// The same, once a minute has passed.
  public void keepMinutes() {
    if (current().filter(step -> seconds() - step.seconds() >= PART).isPresent()) {
      keep();
    }
  }

  /// Notes a time of the step in every state that undo leads to.
  private void time(UnaryOperator<PlanStep> change) {
    withStep(step -> meeting.note(session -> session.timing(step, change)));
  }

  /// Gives the step more time.
  public void more() {
    withStep(
        step ->
            meeting.edit(
                tr("two more minutes"),
                session -> session.planning(p -> p.changing(step, s -> s.extending(MORE)))));
  }

  /// Notes that somebody has spoken at this step, or takes it back.
  public void spoke(String who) {
    if (meeting.isClosed()) {
      return;
    }
    boolean spoke = current().filter(step -> step.course().spoke().contains(who)).isEmpty();
    withStep(
        step ->
            meeting.note(
                session -> session.planning(p -> p.changing(step, s -> s.hearing(who, spoke)))));
  }

  /// Goes with the plan before and after: each change is followed by itself, because two at once
  /// may hide which step became which.
  private void withStep(Consumer<Plan.StepId> action) {
    follow();
    here().ifPresent(now -> action.accept(now.step()));
    follow();
  }

  /// How long the step took so far, seconds.
  private int seconds() {
    Instant now = meeting.now();
    boolean runs = isRunning();
    return current()
        .map(step -> runs ? step.runningUntil(now).seconds() : step.seconds())
        .orElse(0);
  }

  /// How long the session took so far, minutes.
  public int minutes() {
    int unsaved = seconds() - current().map(PlanStep::seconds).orElse(0);
    return PlanStep.wholeMinutes(plan().seconds() + unsaved);
  }

  /// How long the step took so far by the clock, whole minutes.
  public int took() {
    return PlanStep.wholeMinutes(seconds());
  }

  /// What the clock shows.
  public StepTime time() {
    return current().map(step -> StepTime.of(step.allowed(), seconds())).orElse(StepTime.NONE);
  }
}
