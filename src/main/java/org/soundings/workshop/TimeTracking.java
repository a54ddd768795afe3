package org.soundings.workshop;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;

/// Records the time that a step took. Where somebody may have forgotten to pause, or the machine
/// slept, only what the step allows is booked, and a person says whether the rest was meant. Until
/// they have, the rest stands in the meeting's file, and it is asked again after the program was
/// closed.
public final class TimeTracking {

  /// A stretch up to here is believed, seconds.
  private static final int BELIEVED = 30 * 60;

  /// How many times what a step allows is believed too.
  private static final int TIMES = 3;

  /// Time of which nobody knows whether it was spent.
  ///
  /// @param day on which the meeting is
  /// @param closed whether the meeting stays as it is until somebody opens it again
  /// @param title what the step is called
  /// @param booked seconds that are booked for the step
  /// @param rest seconds that ran on top and are not
  public record Doubt(
      String meeting,
      LocalDate day,
      boolean closed,
      Plan.StepId step,
      String title,
      int booked,
      int rest) {}

  private final Meeting meeting;
  private final Consumer<Optional<Doubt>> asking;
  private Optional<Doubt> doubt = Optional.empty();

  /// @param asking told what there is to ask whenever that was looked for
  public TimeTracking(Meeting meeting, Consumer<Optional<Doubt>> asking) {
    this.meeting = meeting;
    this.asking = asking;
    refresh();
  }

  /// Looks again what there is to ask about the meeting in front; others are asked about when they
  /// are.
  public void refresh() {
    doubt = meeting.session().stream().flatMap(this::doubts).findFirst();
    asking.accept(doubt);
  }

  private Stream<Doubt> doubts(Session session) {
    Plan plan = session.workshop().plan();
    return IntStream.range(0, plan.steps().size())
        .filter(at -> plan.steps().get(at).course().unsure() > 0)
        .mapToObj(
            at -> {
              PlanStep step = plan.steps().get(at);
              int rest = step.course().unsure();
              return new Doubt(
                  session.id(),
                  session.date(),
                  session.workshop().ended() != null,
                  plan.id(at),
                  title(step),
                  step.seconds(),
                  rest);
            });
  }

  private String title(PlanStep step) {
    return step.asks() ? meeting.questionTitle(step.question()) : meeting.stepTitle(step);
  }

  public Optional<Doubt> doubt() {
    return doubt;
  }

  /// Whether a stretch of time is believed before it has ended.
  ///
  /// @param seconds of all of it so far
  static boolean isBelieved(PlanStep step, int seconds) {
    return seconds <= Math.max(BELIEVED, TIMES * step.allowed() * 60);
  }

  /// Books a part of a stretch that goes on. Where the stretch turns out too long to be believed,
  /// [#book] takes back what went beyond the step.
  ///
  /// @param in id of the meeting
  void bookPart(String in, Plan.StepId id, int seconds) {
    note(in, id, seconds);
  }

  /// Books a stretch of time that has ended.
  ///
  /// @param in id of the meeting
  /// @param before seconds of it that were booked
  /// @param seconds those that were not
  void book(String in, Plan.StepId id, PlanStep step, int before, int seconds) {
    if (isBelieved(step, before + seconds)) {
      note(in, id, seconds);
      return;
    }
    int stretch = before + seconds;
    int earlier = step.seconds() - before;
    int likely = Math.clamp(step.allowed() * 60L - earlier, 0, stretch);
    note(in, id, likely - before);
    meeting.note(
        in, s -> s.planning(p -> p.changing(id, each -> each.runningOn(stretch - likely))));
    refresh();
  }

  /// The rest was meant too. A closed meeting stays as it is.
  public void bookAll() {
    answerable().ifPresent(now -> note(now.meeting(), now.step(), now.rest()));
    leave();
  }

  /// The rest was not meant. A closed meeting stays as it is.
  public void leave() {
    answerable()
        .ifPresent(
            now ->
                meeting.note(
                    now.meeting(), s -> s.planning(p -> p.changing(now.step(), PlanStep::sure))));
    refresh();
  }

  private Optional<Doubt> answerable() {
    return doubt().filter(now -> !now.closed());
  }

  /// Every state that undo leads to gets the same minutes on top, so that one whose time was
  /// corrected stays corrected.
  private void note(String in, Plan.StepId id, int seconds) {
    int more =
        meeting.session(in).map(s -> s.spending(id, seconds).minutes() - s.minutes()).orElse(0);
    meeting.note(in, s -> s.spending(id, seconds).withMinutes(Math.max(0, s.minutes() + more)));
  }
}
