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

/// The current agenda item of a session, and its timer.
///
/// An agenda item has a start and an end. While its timer runs, it lasts from its start until now.
/// The end is updated each minute, so a crash loses at most one minute. After a pause the start
/// moves by the length of the pause. Wrong times, for example of a laptop that slept, are corrected
/// when the session is closed.
///
/// The item is identified by its content and not by its index, because items are inserted, moved
/// and removed while its timer runs. Undo never removes time that has passed, nor the record that a
/// person spoke.
public final class AgendaTimer {

  /// How much time is added at once, minutes.
  static final int MORE = 2;

  /// How often the end is updated, seconds.
  private static final int PART = 60;

  /// An agenda item of one session.
  ///
  /// @param running id of the session
  public record Here(String running, Plan.StepId step) {}

  private final RunningSession running;
  private @Nullable Here here;

  /// Since when the timer runs without a pause, also over several items; null while it is paused.
  private @Nullable Instant started;

  /// The agenda in which the item was last found.
  private Plan known = Plan.EMPTY;

  public AgendaTimer(RunningSession running) {
    this.running = running;
    goOn();
  }

  private Plan plan() {
    return running.workshop().plan();
  }

  public String sessionId() {
    return running.session().map(Session::id).orElse("");
  }

  /// The current item; empty if all are done or there is none.
  public Optional<Here> here() {
    return Optional.ofNullable(here).filter(_ -> place().isPresent());
  }

  private OptionalInt place() {
    Here now = here;
    return now == null || !now.running().equals(sessionId())
        ? OptionalInt.empty()
        : plan().place(now.step());
  }

  /// Finds the item again after the agenda has changed. If it cannot be told from another one,
  /// there is no current item, so that no other item gets its time.
  private void follow() {
    Plan now = plan();
    Here was = here;
    if (was != null && was.running().equals(sessionId()) && !now.equals(known)) {
      here =
          known.following(was.step(), now).map(step -> new Here(was.running(), step)).orElse(null);
      known = now;
    }
  }

  /// The index of the item, from 0. After the last one if all are done, -1 if there is none.
  public int at() {
    Plan plan = plan();
    return place().orElse(plan.isEmpty() ? -1 : plan.steps().size());
  }

  public Optional<PlanStep> current() {
    OptionalInt place = place();
    return place.isPresent() ? Optional.of(plan().steps().get(place.getAsInt())) : Optional.empty();
  }

  /// Follows a change of the assessment. The timer keeps running. It stops if the session was
  /// closed, for example by a redo, if the item is gone, or if another session is the current one.
  public void refresh() {
    follow();
    if (running.isClosed() && isRunning()) {
      stop();
    } else if (current().isEmpty()) {
      goOn();
    }
  }

  /// Goes to the first item that is not done.
  private void goOn() {
    started = null;
    turnTo(plan().next().orElse(plan().steps().size()));
  }

  private void turnTo(int to) {
    Plan plan = plan();
    known = plan;
    here = to < plan.steps().size() ? new Here(sessionId(), plan.id(to)) : null;
    if (started != null) {
      resume();
    }
  }

  /// Finishes the item and starts the next one.
  public void next() {
    keep();
    withStep(
        step -> {
          int to = at() + 1;
          running.edit(tr("agenda item finished"), session -> session.finishing(step));
          turnTo(to);
        });
  }

  /// Goes to any item. The time spent on this one is kept.
  public void go(int to) {
    keep();
    turnTo(to);
  }

  public boolean isRunning() {
    return started != null && current().isPresent();
  }

  /// Since when the timer runs without a pause, also over several items; empty while it is paused.
  public Optional<Instant> runningSince() {
    return Optional.ofNullable(started).filter(_ -> isRunning());
  }

  /// Starts or pauses the timer.
  public void startOrPause() {
    if (isRunning()) {
      stop();
    } else if (current().isPresent() && !running.isClosed()) {
      Instant now = running.now();
      started = now;
      if (running.workshop().started() == null) {
        running.holdToday();
      }
      running.note(session -> session.changing(w -> w.beginning(now)));
      resume();
    }
  }

  /// Stops the timer and records the time spent so far.
  public void stop() {
    keep();
    started = null;
  }

  private void resume() {
    Instant now = running.now();
    time(step -> step.resuming(now));
  }

  /// Records the time spent so far. A running timer keeps running.
  public void keep() {
    if (isRunning()) {
      Instant now = running.now();
      time(step -> step.runningUntil(now));
    }
  }

  /// The same, once a minute has passed.
  public void keepMinutes() {
    if (current().filter(step -> seconds() - step.seconds() >= PART).isPresent()) {
      keep();
    }
  }

  /// Records a time of the item in every state that undo can return to.
  private void time(UnaryOperator<PlanStep> change) {
    withStep(step -> running.note(session -> session.timing(step, change)));
  }

  /// Adds time to the item.
  public void more() {
    withStep(
        step ->
            running.edit(
                tr("two minutes added"),
                session -> session.planning(p -> p.changing(step, s -> s.extending(MORE)))));
  }

  /// Records that a person has spoken at this item, or removes the record.
  public void spoke(String who) {
    if (running.isClosed()) {
      return;
    }
    boolean spoke = current().filter(step -> step.course().spoke().contains(who)).isEmpty();
    withStep(
        step ->
            running.note(
                session -> session.planning(p -> p.changing(step, s -> s.hearing(who, spoke)))));
  }

  /// Follows the item through one change of the agenda. Changes are followed one at a time, because
  /// after two at once it may be unclear which item became which.
  private void withStep(Consumer<Plan.StepId> action) {
    follow();
    here().ifPresent(now -> action.accept(now.step()));
    follow();
  }

  /// The time spent on the item so far, seconds.
  private int seconds() {
    Instant now = running.now();
    boolean runs = isRunning();
    return current()
        .map(step -> runs ? step.runningUntil(now).seconds() : step.seconds())
        .orElse(0);
  }

  /// The duration of the session so far, minutes.
  public int minutes() {
    int unsaved = seconds() - current().map(PlanStep::seconds).orElse(0);
    return PlanStep.wholeMinutes(plan().seconds() + unsaved);
  }

  /// The time on the item by the clock so far, whole minutes.
  public int took() {
    return PlanStep.wholeMinutes(seconds());
  }

  /// The time to display.
  public StepTime time() {
    return current().map(step -> StepTime.of(step.allowed(), seconds())).orElse(StepTime.NONE);
  }
}
