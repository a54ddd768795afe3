package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;

/// Where a meeting stands: its step, and the time that runs at it.
///
/// The step is held by what it is and not by its place, because steps are put before it, moved and
/// taken back while its time runs. What passed is a fact: no undo takes back a minute, nor that
/// somebody spoke.
public final class AgendaTimer {

  /// How much time is given at once, minutes.
  static final int MORE = 2;

  /// How much of a stretch is booked at once while it runs, seconds.
  private static final int PART = 60;

  /// A step of one meeting.
  ///
  /// @param meeting id of the session
  public record Here(String meeting, Plan.StepId step) {}

  private final Meeting meeting;
  private final TimeTracking timeTracking;
  private @Nullable Here here;
  private @Nullable TimeBox box;

  /// When somebody started the time that runs now, at whatever step; null where it stood since.
  private @Nullable Instant started;

  /// Seconds of the stretch that runs which are booked.
  private int booked;

  /// How long the step took when they were booked, seconds: whoever has put that right since meant
  /// all of it, and nothing of it is taken back.
  private int bookedTo;

  /// The plan in which the step was found last.
  private Plan known = Plan.EMPTY;

  public AgendaTimer(Meeting meeting, TimeTracking timeTracking) {
    this.meeting = meeting;
    this.timeTracking = timeTracking;
    goOn();
  }

  private Instant now() {
    return meeting.instant();
  }

  private Plan plan() {
    return meeting.workshop().plan();
  }

  public String meetingId() {
    return meeting.session().map(Session::id).orElse("");
  }

  /// The step; empty where all are done or there is none.
  public Optional<Here> here() {
    return Optional.ofNullable(here).filter(_ -> place().isPresent());
  }

  private OptionalInt place() {
    Here now = here;
    return now == null || !now.meeting().equals(meetingId())
        ? OptionalInt.empty()
        : plan().place(now.step());
  }

  /// Goes with the step where the plan has changed. Where it cannot be told from another that does
  /// the same, it is let go: no other step gets its time.
  private void follow() {
    Plan now = plan();
    Here was = here;
    if (was != null && was.meeting().equals(meetingId()) && !now.equals(known)) {
      here =
          known.following(was.step(), now).map(step -> new Here(was.meeting(), step)).orElse(null);
      known = now;
    }
  }

  /// Place of the step, from 0; behind the last one where all are done, -1 where there is none.
  public int at() {
    Plan plan = plan();
    return place().orElse(plan.isEmpty() ? -1 : plan.steps().size());
  }

  public Optional<PlanStep> current() {
    OptionalInt place = place();
    return place.isPresent() ? Optional.of(plan().steps().get(place.getAsInt())) : Optional.empty();
  }

  /// Looks again at the assessment. The time that runs goes on; where the step is gone or another
  /// meeting is in front, it begins where that was left, and where the meeting was closed, by a
  /// redo for example, it stops.
  public void refresh() {
    follow();
    if (meeting.isClosed() && isRunning()) {
      stop();
      return;
    }
    Optional<PlanStep> step = current();
    if (step.isEmpty()) {
      goOn();
    } else {
      TimeBox running = box;
      box = running == null ? TimeBox.of(step.get()) : running.on(step.get());
    }
  }

  /// Goes to where the meeting was left: the first step that is not done.
  private void goOn() {
    Plan plan = plan();
    turnTo(plan.next().orElse(plan.steps().size()), false);
  }

  private void turnTo(int to, boolean runs) {
    Plan plan = plan();
    known = plan;
    booked = 0;
    here = to < plan.steps().size() ? new Here(meetingId(), plan.id(to)) : null;
    box = current().map(TimeBox::of).map(b -> runs ? b.start(now()) : b).orElse(null);
  }

  /// Finishes the step and begins the next one.
  public void next() {
    withStep(
        (step, _) -> {
          boolean runs = isRunning();
          int to = at() + 1;
          keep();
          meeting.edit(tr("next step"), session -> session.finishing(step));
          turnTo(to, runs);
        });
  }

  /// Goes to any step; what was spent on this one is kept.
  public void go(int to) {
    boolean runs = isRunning();
    keep();
    turnTo(to, runs);
  }

  public boolean isRunning() {
    return box != null && box.isRunning();
  }

  /// Since when the time runs without a pause, also over several steps; empty while it stands.
  public Optional<Instant> runningSince() {
    return Optional.ofNullable(started).filter(_ -> isRunning());
  }

  /// Starts the time, or stops it for a while.
  public void startOrPause() {
    TimeBox now = box;
    if (now == null || meeting.isClosed()) {
      return;
    }
    if (now.isRunning()) {
      stop();
    } else {
      box = now.start(now());
      started = now();
      if (meeting.workshop().begun() == null) {
        meeting.holdToday();
      }
      Instant begun = meeting.now();
      meeting.note(session -> session.changing(w -> w.beginning(begun)));
    }
  }

  /// Stops the time and keeps what was spent so far.
  public void stop() {
    TimeBox now = box;
    if (now != null && now.isRunning()) {
      keep();
      box = now.stop(now());
      refresh();
    }
  }

  /// Keeps the time that was spent so far; it goes on if it runs.
  public void keep() {
    withStep(
        (step, running) -> {
          Instant now = now();
          int seconds = running.sinceStart(now);
          int before = booked();
          booked = 0;
          if (seconds > 0) {
            box = running.counted(now);
            current()
                .ifPresent(each -> timeTracking.book(meetingId(), step, each, before, seconds));
          }
        });
  }

  /// Keeps what passed, a minute at least at a time, while so long a stretch is believed, so that a
  /// program that ends does not take it along.
  public void keepMinutes() {
    withStep(
        (step, running) -> {
          Instant now = now();
          int seconds = running.sinceStart(now);
          int stretch = booked() + seconds;
          boolean isBelieved =
              current().filter(each -> TimeTracking.isBelieved(each, stretch)).isPresent();
          if (seconds >= PART && isBelieved) {
            booked = stretch;
            box = running.counted(now);
            timeTracking.bookPart(meetingId(), step, seconds);
            bookedTo = current().map(PlanStep::seconds).orElse(0);
          }
        });
  }

  private int booked() {
    return current().map(PlanStep::seconds).filter(s -> s == bookedTo).isPresent() ? booked : 0;
  }

  /// Gives the step more time.
  public void more() {
    withStep(
        (step, _) ->
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
        (step, _) ->
            meeting.note(
                session -> session.planning(p -> p.changing(step, s -> s.hearing(who, spoke)))));
  }

  /// Goes with the plan before and after: each change is followed by itself, because two at once
  /// may hide which step became which.
  private void withStep(BiConsumer<Plan.StepId, TimeBox> action) {
    follow();
    TimeBox running = box;
    if (running != null) {
      here().ifPresent(now -> action.accept(now.step(), running));
    }
    follow();
  }

  /// How long the meeting took so far, minutes.
  public int minutes() {
    int unsaved = box == null ? 0 : box.sinceStart(now());
    return (int) Math.round((plan().seconds() + unsaved) / 60.0);
  }

  /// How long the step in front took so far by the clock, whole minutes.
  public int took() {
    return box == null ? 0 : box.took(now());
  }

  /// What the clock shows.
  public StepTime time() {
    TimeBox now = box;
    return now == null
        ? StepTime.NONE
        : new StepTime(now.words(now()), now.fraction(now()), now.isUp(now()));
  }
}
